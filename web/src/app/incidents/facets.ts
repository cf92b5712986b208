import {html, nothing, type TemplateResult} from 'lit';
import {get} from '../api/service';
import {countries, type Country} from '../country/countries';
import {word} from '../words';
import {countsAt, listed, narrowed, type Filters} from './filters';

const FACETS = [['act', 'Act'], ['topic', 'Topic of the section'], ['country', 'Country'], ['coverageYear', 'Year']] as const;
/** So many values stand open; the rest unfolds. */
const OPEN = 8;

type FacetName = typeof FACETS[number][0];

interface Value {
  readonly value: string;
  readonly name: string;
  readonly incidents: number;
}

export interface Facet {
  readonly name: FacetName;
  readonly title: string;
  readonly values: readonly Value[];
}

/** How many there are of each value. A facet leaves out its own filter, so that one can go from value to value. */
export async function facetsOf(filters: Filters, signal: AbortSignal): Promise<Facet[]> {
  const known = await countries();
  return Promise.all(FACETS.map(async ([name, title]) => {
    const {rows} = await get(countsAt(narrowed(filters, name, null), name), signal);
    const values = rows.filter((row) => row[name] !== null)
      .map((row) => ({value: String(row[name]), name: nameOf(name, String(row[name]), known), incidents: row.incidents}));
    return {name, title, values: values.sort(name === 'coverageYear' ? latest : most)};
  }));
}

function nameOf(facet: FacetName, value: string, known: readonly Country[]): string {
  switch (facet) {
    case 'country':
      return known.find(({iso3}) => iso3 === value)?.name ?? value;
    case 'coverageYear':
      return value;
    case 'act':
    case 'topic':
      return word(value);
  }
}

const most = (one: Value, other: Value): number => other.incidents - one.incidents;
const latest = (one: Value, other: Value): number => Number(other.value) - Number(one.value);

export function facets(all: readonly Facet[], filters: Filters): TemplateResult[] {
  return all.filter(({values}) => values.length > 0).map((facet) => html`<section class="facet" aria-label=${facet.title}>
    <h3>${facet.title}</h3>
    <ul>${facet.values.slice(0, OPEN).map((value) => choice(facet, value, filters))}</ul>
    ${facet.values.length > OPEN ? html`<details><summary>${facet.values.length - OPEN} more</summary>
      <ul>${facet.values.slice(OPEN).map((value) => choice(facet, value, filters))}</ul></details>` : nothing}
  </section>`);
}

/** A link that chooses the value, or lets go of it where it is chosen. */
function choice({name}: Facet, {value, name: words, incidents}: Value, filters: Filters): TemplateResult {
  const chosen = String(filters[name] ?? '').toUpperCase() === value.toUpperCase();
  return html`<li><a href=${listed(narrowed(filters, name, chosen ? null : value))} aria-current=${chosen ? 'true' : 'false'}>
    <span>${words}${chosen ? html`<span class="unseen">, chosen; let go</span><span aria-hidden="true"> ✕</span>` : nothing}</span>
    <b>${incidents}</b></a></li>`;
}
