import type {Country} from '../country/countries';
import {EITHER, NO_DATA} from './classes';
import type {History, Told} from './indicators';

/** What a map draws for one outline. */
export interface Shown {
  /** Whose outline it is. */
  readonly iso3: string;
  readonly name: string;
  readonly code: string;
  readonly told: readonly Told[];
  /** The country that it was part of on the day, where that is another one. */
  readonly partOf?: string;
}

export function toldOn(history: History, iso3: string, day: string): readonly Told[] {
  return (history.get(iso3) ?? []).filter(({from, to}) => (from ?? day) <= day && day <= (to ?? day));
}

/** The one class of what is told; two values on one day mean that the day of the change is not known. */
export function classOf(told: readonly Told[]): string {
  const codes = new Set(told.map(({code}) => code));
  return codes.size === 0 ? NO_DATA.code : codes.size === 1 ? told[0]!.code : EITHER.code;
}

/** How many countries stand in each class. It counts countries and not outlines: some have none, and some had another then. */
export function countsOn(history: History, day: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const iso3 of history.keys()) {
    const told = toldOn(history, iso3, day);
    if (told.length > 0) {
      counts.set(classOf(told), (counts.get(classOf(told)) ?? 0) + 1);
    }
  }
  return counts;
}

/** Outlines are today's. For a country that did not exist yet, the one tells that it came from. */
export function shownOn(history: History, countries: readonly Country[], day: string): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown>();
  for (const {iso3, name} of countries) {
    const told = toldOn(history, iso3, day);
    shown.set(iso3, {iso3, name, told, code: classOf(told)});
  }
  for (const former of countries.filter(({kind, until}) => kind === 'FORMER' && (until ?? '') > day)) {
    const told = toldOn(history, former.iso3, day);
    for (const {iso3, name, told: own} of former.successors.map((successor) => shown.get(successor)!).filter(Boolean)) {
      if (told.length > 0 && own.length === 0) {
        shown.set(iso3, {iso3, name, told, code: classOf(told), partOf: former.name});
      }
    }
  }
  return shown;
}
