import {html, type TemplateResult} from 'lit';
import {period} from '../words';
import {NO_DATA, type MapClass} from './classes';
import type {Shown} from './on-day';

/** What the map shows, in rows: for who reads better than looks. */
export function countryTable(shown: readonly Shown[], classes: readonly MapClass[], day: string): TemplateResult {
  const rows = shown.filter(({told}) => told.length > 0).sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Countries as a table"><table>
    <thead><tr><th scope="col">Country</th><th scope="col">Class</th><th scope="col">Stated for</th><th scope="col">Source</th></tr></thead>
    <tbody>${rows.map(({iso3, name, code, told}) => html`<tr>
      <th scope="row"><a href="/countries/${iso3}?asOf=${day}">${name}</a></th>
      <td>${(classes.find((one) => one.code === code) ?? NO_DATA).name}</td>
      <td>${told.map(({statedFor, carriedForward}) => html`<div>${period(statedFor)}${carriedForward ? ', carried forward' : ''}</div>`)}</td>
      <td>${[...new Set(told.map(({source}) => source))].map((source) => html`<div>${source}</div>`)}</td>
    </tr>`)}</tbody>
  </table></div>`;
}
