import type {components} from 'schema';
import {plusDays} from '../days';
import {statement, shown} from '../facts/statements';
import type {Statement} from '../facts/evidence-dialog';
import {valueOf, type DeathPenalty, type Fact, type Icc, type Leader} from '../facts/facts';
import {word} from '../words';

type Claim = components['schemas']['Claim'];

/** A stretch of days for which a value is the answer. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly value: string;
  /** The class of its colour; null where values are names or numbers. */
  readonly code: string | null;
  readonly carriedForward: boolean;
  readonly possible: boolean;
  readonly conflict: boolean;
  readonly statement: Statement;
}

/** An indicator with its spans, in as many rows as hold at once. */
export interface Lane {
  readonly name: string;
  readonly rows: readonly (readonly Span[])[];
}

export interface Known {
  readonly leaders: readonly Leader[];
  readonly deathPenalty: readonly DeathPenalty[];
  readonly icc: readonly Icc[];
  readonly figures: readonly Claim[];
}

/** Everything known of a country between two days, lane by lane. */
export function lanes(known: Known, first: string, last: string): Lane[] {
  const within = (spans: readonly Span[]): Span[] => spans
    .filter(({from, to}) => from <= last && to >= first)
    .map((span) => ({...span, from: span.from < first ? first : span.from, to: span.to > last ? last : span.to}));
  const offices = ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT'] as const;
  const all: [string, Span[]][] = [
    ...offices.map((office): [string, Span[]] =>
      [word(office), known.leaders.filter((leader) => leader.office === office).map((leader) => span(leader, first, last))]),
    [word('DEATH_PENALTY'), known.deathPenalty.map((fact) => span(fact, first, last))],
    ['Criminal Court', known.icc.map((fact) => span(fact, first, last))],
    ...(['EXECUTIONS', 'DEATH_SENTENCES'] as const).map((figure): [string, Span[]] =>
      [word(figure), known.figures.filter(({indicator}) => indicator === figure).map(figureSpan)]),
  ];
  return all.map(([name, spans]) => ({name, rows: rows(within(spans))})).filter((lane) => lane.rows.length > 0);
}

function span(fact: Fact, first: string, last: string): Span {
  return {
    from: fact.days.from ?? first,
    to: fact.days.to ?? last,
    value: 'interim' in fact && fact.interim ? `${shown(fact)} (interim)` : shown(fact),
    code: 'name' in fact ? null : valueOf(fact),
    carriedForward: fact.carriedForward,
    possible: fact.certainty === 'POSSIBLE',
    conflict: fact.conflict,
    statement: statement(fact),
  };
}

function figureSpan(claim: Claim): Span {
  const {statedFor, asPublished, evidence, country, indicator, basis} = claim;
  return {
    from: statedFor.from!, to: statedFor.to!, value: asPublished, code: null, carriedForward: false, possible: false, conflict: false,
    statement: {about: `${country.name}, ${word(indicator).toLowerCase()}`, value: asPublished, asPublished, evidence, statedFor, basis},
  };
}

/** Into the first row where there is room. */
function rows(spans: readonly Span[]): Span[][] {
  const filled: Span[][] = [];
  for (const one of [...spans].sort((a, b) => a.from < b.from ? -1 : a.from > b.from ? 1 : 0)) {
    const row = filled.find((before) => plusDays(before.at(-1)!.to, 1) <= one.from);
    if (row) {
      row.push(one);
    } else {
      filled.push([one]);
    }
  }
  return filled;
}
