import {at, type Item} from '../api/addresses';
import {all, get, text} from '../api/service';
import {date} from '../words';
import type {Evidence} from './facts';

export interface Source {
  /** Whether it is a report, which can be opened; otherwise it is a table. */
  readonly report: boolean;
  readonly citation: string;
  readonly url: string | null;
  /** When the service came to know it. */
  readonly recorded: string | null;
}

type Dataset = Item<'/v1/indicators'>['datasets'][number];

let known: Promise<Dataset[]> | undefined;

/** The tables that claims come from; they change with the program only. */
function datasets(): Promise<Dataset[]> {
  known ??= all(at('/v1/indicators')).then((indicators) => indicators.flatMap((indicator) => indicator.datasets));
  known.catch(() => { known = undefined; });
  return known;
}

/** Who said it, as one would cite it. */
export async function sourceOf({claim, source, publisher, title}: Evidence, signal: AbortSignal): Promise<Source> {
  const [tables, recorded] = await Promise.all([
    datasets(),
    claim === null ? null : get(at('/v1/claims/{id}', {}, {id: String(claim)}), signal).then(({recordedAt}) => recordedAt),
  ]);
  const table = tables.find(({id}) => id === source);
  if (table) {
    const retrieved = table.retrievedOn ? `, retrieved ${date(table.retrievedOn)}` : '';
    return {report: false, citation: `${publisher}, ${title}${retrieved}`, url: table.url, recorded};
  }
  if (source === 'corrections') {
    return {report: false, citation: `${publisher}, ${title}`, url: null, recorded};
  }
  const citation = await text(at('/v1/reports/{id}/citation', {style: 'TEXT'}, {id: source}).href, signal);
  return {report: true, citation, url: null, recorded};
}
