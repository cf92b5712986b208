import type {Report} from './marks';

/** A part of the text: what stands before the first section, or a section behind its heading. */
export interface Part {
  readonly id: string;
  readonly heading: string | null;
  readonly start: number;
  readonly end: number;
}

/** The text from its first code point to its last, cut where sections begin. */
export function parts({sections}: Report, points: readonly string[]): Part[] {
  const ordered = [...sections].sort((one, other) => one.start - other.start);
  const ends = [...ordered.slice(1).map(({start}) => start), points.length];
  const before: Part = {id: 'top', heading: null, start: 0, end: ordered[0]?.start ?? points.length};
  const behind = ordered.map(({ordinal, heading, start}, i) => (
    {id: `section-${ordinal}`, heading, start: afterHeading(points, start, heading), end: ends[i]!}));
  return [before, ...behind].map((part) => trimmed(part, points));
}

/** Without the empty lines around it: headings and margins part what they parted. */
function trimmed(part: Part, points: readonly string[]): Part {
  let {start, end} = part;
  while (start < end && /\s/.test(points[start]!)) {
    start++;
  }
  while (end > start && /\s/.test(points[end - 1]!)) {
    end--;
  }
  return {...part, start, end};
}

/** Where the heading stands at the start of its section, the text goes on behind it. */
function afterHeading(points: readonly string[], start: number, heading: string | null): number {
  const length = Array.from(heading ?? '').length;
  return heading && points.slice(start, start + length).join('') === heading ? start + length : start;
}
