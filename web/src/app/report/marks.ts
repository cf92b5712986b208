import type {components} from 'schema';
import {word} from '../words';
import type {Incident} from '../incidents/result-list';

type Schemas = components['schemas'];
export type Report = Schemas['Report'];
export type Notice = Schemas['Notice'];

/** What was read from the words, each with its own line under them. */
export const KINDS = [
  ['fact', 'Header facts'], ['incident', 'Incidents'], ['act', 'Acts'], ['person', 'Persons'], ['place', 'Places'], ['date', 'Dates'],
  ['agent', 'Agents'], ['victims', 'Victims'],
] as const;

export type Kind = typeof KINDS[number][0];

/** A stretch of the text, counted in code points as the service counts, and what was read there. */
export interface Mark {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

export function marksOf(report: Report, incidents: readonly Incident[]): Mark[] {
  return [
    ...report.facts.map(({label, value, selector}) => mark('fact', selector, `${label}: ${value ?? 'no value'}`)),
    ...incidents.flatMap(incidentMarks),
  ];
}

function incidentMarks({acts, persons, places, dates, agents, victims, evidence}: Incident): Mark[] {
  return [
    mark('incident', evidence.selector, 'Incident'),
    ...acts.map(({code, confidence, selector}) => mark('act', selector, word(code), confidence)),
    ...persons.map(({role, confidence, selector}) => mark('person', selector, `Person: ${word(role)}`, confidence)),
    ...places.map(({confidence, selector}) => mark('place', selector, 'Place', confidence)),
    ...dates.map(({from, to, confidence, selector}) => mark('date', selector, from === to ? from : `${from} to ${to}`, confidence)),
    ...agents.map(({code, confidence, selector}) => mark('agent', selector, `Agent: ${word(code)}`, confidence)),
    ...victims.map(({min, max, selector}) => mark('victims', selector, `Victims: ${min === max ? min : `${min ?? '?'} to ${max ?? 'more'}`}`)),
  ];
}

function mark(kind: Kind, {start, end}: {start: number, end: number}, read: string, confidence?: string): Mark {
  return {kind, start, end, title: confidence ? `${read}, ${word(confidence).toLowerCase()}` : read};
}

/** A stretch in which nothing begins or ends. */
export interface Piece {
  readonly start: number;
  readonly words: string;
  readonly marks: readonly Mark[];
  /** Notices that speak of something in the line that ends here. */
  readonly notices: readonly Notice[];
}

/** Cuts a part of the text wherever a mark or a notice begins or ends, so that marks may lie in and over each other. */
export function pieces(
  points: readonly string[], start: number, end: number, marks: readonly Mark[], notices: readonly Notice[]): Piece[] {
  const within = marks.filter((one) => one.start < end && one.end > start);
  const told = notices.filter(({selector}) => selector && selector.end > start && selector.end <= end)
    .map((notice) => ({notice, end: Math.min(end, lineEnd(points, notice.selector!.end))}));
  const cuts = new Set([start, end]);
  for (const {start: from, end: to} of within) {
    cuts.add(Math.max(from, start)).add(Math.min(to, end));
  }
  told.forEach((one) => cuts.add(one.end));
  const edges = [...cuts].sort((one, other) => one - other);
  return edges.slice(0, -1).map((from, i) => ({
    start: from,
    words: points.slice(from, edges[i + 1]).join(''),
    marks: within.filter((one) => one.start <= from && one.end > from),
    notices: told.filter((one) => one.end === edges[i + 1]).map(({notice}) => notice),
  }));
}

/** A notice stands behind the line that it speaks of and does not tear it. */
function lineEnd(points: readonly string[], from: number): number {
  const end = points.indexOf('\n', from);
  return end < 0 ? points.length : end;
}
