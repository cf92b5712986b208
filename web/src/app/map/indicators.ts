import {at, type Address, type GetPath} from '../api/addresses';
import type {Bars} from '../charts/bars';
import {DEATH_PENALTY, ICC, INCIDENTS, type MapClass} from './classes';
import {incidentHistory, incidentYears} from './incident-history';
import {statusHistory, statusYears} from './status-history';

/** What is known of a country for a stretch of days. */
export interface Told {
  readonly iso3: string;
  readonly from: string | null;
  readonly to: string | null;
  /** The class that it is drawn in. */
  readonly code: string;
  /** The value in words. */
  readonly value: string;
  readonly source: string | null;
  readonly statedFor: {readonly from: string | null, readonly to: string | null};
  readonly carriedForward: boolean;
  readonly conflict: boolean;
}

/** By country, over all days: with it a day is shown without asking again. */
export type History = ReadonlyMap<string, readonly Told[]>;

/** What a map can show. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly classes: readonly MapClass[];
  readonly history: (signal: AbortSignal) => Promise<History>;
  /** How many countries stand in each class, year by year. */
  readonly years: (history: History, signal: AbortSignal) => Promise<Bars>;
  /** Where the values of one day come from. */
  readonly asked: (day: string) => Address<GetPath>;
}

export const INDICATORS: readonly Indicator[] = [
  {
    id: 'DEATH_PENALTY',
    name: 'Death penalty',
    about: 'Whether the law provides the death penalty, for which crimes, and whether anybody is executed, in Amnesty International’s classes.',
    classes: DEATH_PENALTY,
    history: (signal) => statusHistory('/v1/death-penalty', signal),
    years: (_, signal) => statusYears('DEATH_PENALTY', 'status', DEATH_PENALTY, signal),
    asked: (day) => at('/v1/death-penalty', {asOf: day}),
  },
  {
    id: 'ICC',
    name: 'International Criminal Court',
    about: 'What each state is to the Rome Statute of the Court, from the day that it took effect.',
    classes: ICC,
    history: (signal) => statusHistory('/v1/icc', signal),
    years: (_, signal) => statusYears('ICC', 'participation', ICC, signal),
    asked: (day) => at('/v1/icc', {asOf: day}),
  },
  {
    id: 'INCIDENTS',
    name: 'Incidents reported',
    about: 'How many incidents were read from the reports on that year. It tells how much was reported, not how much happened.',
    classes: INCIDENTS,
    history: incidentHistory,
    years: (history) => Promise.resolve(incidentYears(history)),
    asked: (day) => at('/v1/incidents/summary', {by: 'country', coverageYear: Number(day.slice(0, 4))}),
  },
];

export function indicatorOf(id: string): Indicator {
  return INDICATORS.find((indicator) => indicator.id === id) ?? INDICATORS[0]!;
}
