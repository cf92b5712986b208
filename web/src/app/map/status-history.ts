import {at} from '../api/addresses';
import {all, get} from '../api/service';
import type {Bars} from '../charts/bars';
import {word} from '../words';
import type {MapClass} from './classes';
import type {History, Told} from './indicators';

const FIELDS = 'country.iso3,status,days,carriedForward,statedFor,conflict,evidence.title';

/** All statuses of all countries with the days that each is the answer for: the service resolves, the page only looks up. */
export async function statusHistory(path: '/v1/death-penalty' | '/v1/icc', signal: AbortSignal): Promise<History> {
  const fields = path === '/v1/icc' ? `${FIELDS},participation` : FIELDS;
  const facts = await all(at(path, {history: true, fields}), signal);
  const history = new Map<string, Told[]>();
  for (const fact of facts) {
    const {country: {iso3}, days, evidence, statedFor, carriedForward, conflict} = fact;
    const code = 'participation' in fact ? fact.participation : fact.status;
    const told = {iso3, from: days.from, to: days.to, code, value: word(code), source: evidence.title, statedFor, carriedForward, conflict};
    history.set(iso3, [...history.get(iso3) ?? [], told]);
  }
  return history;
}

/** Countries in each class at the end of each year, as the service counts them. */
export async function statusYears(
  id: string, by: 'status' | 'participation', classes: readonly MapClass[], signal: AbortSignal): Promise<Bars> {
  const {rows} = await get(at('/v1/indicators/{id}/summary', {by: `${by},year`}, {id}), signal);
  const years = [...new Set(rows.map(({year}) => String(year)))].sort();
  return {
    of: 'Year',
    categories: years,
    series: classes.filter(({code}) => rows.some((row) => row[by] === code)).map(({code, name}) => ({
      name,
      colour: `--class-${code}`,
      values: years.map((year) => rows.find((row) => row[by] === code && String(row.year) === year)?.countries ?? 0),
    })),
  };
}
