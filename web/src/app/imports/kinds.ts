/** What can be sent, by the end of a file's name. */
const TYPES: Record<string, string> = {
  txt: 'text/plain', html: 'text/html', htm: 'text/html', pdf: 'application/pdf', json: 'application/json', zip: 'application/zip',
  ndjson: 'application/x-ndjson',
};

export type Whole = 'report' | 'volume';

export const ACCEPTED = Object.keys(TYPES).map((end) => `.${end}`).join(',');

export function typeOf({name}: File): string | undefined {
  return TYPES[name.split('.').at(-1)!.toLowerCase()];
}

/** A zip or lines of JSON are many reports, a text or a page is one; a PDF may be either, and most are volumes. */
export function wholeOf(file: File): Whole {
  const type = typeOf(file);
  return type === 'text/plain' || type === 'text/html' || type === 'application/json' ? 'report' : 'volume';
}

export function choices(file: File): readonly Whole[] {
  return typeOf(file) === 'application/pdf' ? ['report', 'volume'] : [wholeOf(file)];
}
