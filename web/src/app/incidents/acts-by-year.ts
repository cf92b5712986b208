import {html, type TemplateResult} from 'lit';
import type {Answer} from '../api/addresses';
import type {Bars} from '../charts/bars';
import {word} from '../words';
import '../charts/data-chart';

export type Counts = Answer<'/v1/incidents/summary'>;

/** Incidents by what was done and by the year that the report speaks of, with a way to those that a number counts. */
export function actsByYear({rows}: Counts, link: (narrowed: {act?: string, coverageYear?: number}) => string): TemplateResult {
  const years = [...new Set(rows.map(({coverageYear}) => coverageYear!))].sort();
  const acts = byFrequency(rows);
  const cell = (incidents: number, act: Row['act'], coverageYear: number) =>
    incidents > 0 && act ? html`<a href=${link({act, coverageYear})}>${incidents}</a>` : incidents || '';
  return html`
    <data-chart .bars=${barsOf(rows, years, acts)} bare label="Incidents by act"></data-chart>
    <div class="scroll" tabindex="0" role="region" aria-label="Incidents by act and year, as a table"><table>
      <thead><tr><th scope="col">Act</th>${years.map((year) => html`<th scope="col" class="number">
        <a href=${link({coverageYear: year})}>${year}</a></th>`)}</tr></thead>
      <tbody>${acts.map((act) => html`<tr>
        <th scope="row">${act ? html`<a href=${link({act})}>${word(act)}</a>` : 'Not coded'}</th>
        ${years.map((year) => html`<td class="number">${cell(number(rows, act, year), act, year)}</td>`)}</tr>`)}</tbody>
    </table></div>`;
}

type Row = Counts['rows'][number];

function byFrequency(rows: readonly Row[]): Row['act'][] {
  const total = (act: Row['act']) => rows.filter((row) => row.act === act).reduce((sum, {incidents}) => sum + incidents, 0);
  return [...new Set(rows.map(({act}) => act))].sort((one, other) => total(other) - total(one));
}

function number(rows: readonly Row[], act: Row['act'], year: number): number {
  return rows.find((row) => row.act === act && row.coverageYear === year)?.incidents ?? 0;
}

function barsOf(rows: readonly Row[], years: readonly number[], acts: readonly Row['act'][]): Bars {
  const all = (act: Row['act']) => years.reduce((sum, year) => sum + number(rows, act, year), 0);
  return {
    of: 'Act', lying: true, categories: acts.map((act) => act ? word(act) : 'Not coded'),
    series: [{name: 'Incidents', colour: '--class-INCIDENTS_10', values: acts.map(all)}],
  };
}
