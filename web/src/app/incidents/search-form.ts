import {html, type TemplateResult} from 'lit';
import {go} from '../places';
import {listed, type FilterName, type Filters} from './filters';

const FIELDS: readonly [name: FilterName, label: string, type: string, hint: string][] = [
  ['q', 'Words', 'search', 'journalist OR lawyer, "house arrest"'],
  ['person', 'Person', 'search', 'in any spelling'],
  ['place', 'Place', 'search', 'a town or a region'],
  ['country', 'Country', 'search', 'name or code'],
  ['from', 'From', 'date', ''],
  ['to', 'To', 'date', ''],
];

/** What is searched for. Sending it is a step that the browser's Back undoes. */
export function searchForm(filters: Filters): TemplateResult {
  return html`<form class="incident-search card" role="search" aria-label="Incidents" @submit=${(event: SubmitEvent) => sent(event, filters)}>
    ${FIELDS.map(([name, label, type, hint]) => html`<label class="field-${name}">${label}
      <input name=${name} type=${type} placeholder=${hint} .value=${String(filters[name] ?? '')}></label>`)}
    <button class="main">Search</button>
  </form>`;
}

function sent(event: SubmitEvent, filters: Filters): void {
  event.preventDefault();
  const typed = new FormData(event.target as HTMLFormElement);
  const kept = Object.entries(filters).filter(([name]) => !typed.has(name));
  go(listed({...Object.fromEntries(kept), ...Object.fromEntries(typed)} as Filters));
}
