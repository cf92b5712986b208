import {at} from '../api/addresses';
import {all, get} from '../api/service';
import type {Bars} from '../charts/bars';
import {count} from '../words';
import {INCIDENTS, incidentClass} from './classes';
import type {History, Told} from './indicators';

/** How many incidents the reports on a country and year list. A report without any is known to have none; no report, nothing. */
export async function incidentHistory(signal: AbortSignal): Promise<History> {
  const [{rows}, reports] = await Promise.all([
    get(at('/v1/incidents/summary', {by: 'country,coverageYear'}), signal),
    all(at('/v1/reports', {fields: 'title,country.iso3,coverage'}), signal),
  ]);
  const numbers = new Map(rows.map(({country, coverageYear, incidents}) => [`${country} ${coverageYear}`, incidents]));
  const history = new Map<string, Told[]>();
  for (const {title, country: {iso3}, coverage} of reports.filter((report) => report.coverage.from)) {
    const incidents = numbers.get(`${iso3} ${coverage.from?.slice(0, 4)}`) ?? 0;
    const told = {
      iso3, ...coverage, code: incidentClass(incidents), value: count(incidents, 'incident'), source: title,
      statedFor: coverage, carriedForward: false, conflict: false,
    };
    history.set(iso3, [...history.get(iso3) ?? [], told]);
  }
  return history;
}

export function incidentYears(history: History): Bars {
  const told = [...history.values()].flat();
  const spoken = told.map(({from}) => Number(from!.slice(0, 4)));
  const first = Math.min(...spoken);
  const years = Array.from({length: Math.max(...spoken) - first + 1}, (_, i) => String(first + i));
  return {
    of: 'Year',
    categories: years,
    series: INCIDENTS.map(({code, name}) => ({
      name,
      colour: `--class-${code}`,
      values: years.map((year) => new Set(told.filter((one) => one.code === code && one.from!.startsWith(year)).map(({iso3}) => iso3)).size),
    })),
  };
}
