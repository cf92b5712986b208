import {html, nothing, type TemplateResult} from 'lit';
import {as, type Answer} from '../api/addresses';
import {Asking} from '../api/asking';
import {get} from '../api/service';
import {askedOf} from '../frame/asked-of';
import {entitle, View} from '../view';
import {count} from '../words';
import {actsByYear, type Counts} from './acts-by-year';
import {facets, facetsOf, type Facet} from './facets';
import {countsAt, filtersOf, incidentsAt, listed, narrowed, type FilterName, type Filters} from './filters';
import {resultList, type Incident} from './result-list';
import {searchForm} from './search-form';
import '../map/classes.css';
import './incidents.css';

const PAGE = 20;
/** Where facets stand beside the list; on a small screen they would push it down. */
const WIDE = matchMedia('(min-width: 60rem)');

/** Search among the incidents of all reports: a list, how they are spread, and ways to take them along. */
class IncidentsView extends View {
  private first = new Asking<Answer<'/v1/incidents'>>(this, (signal) => this.load(signal));
  private further = new Asking<Answer<'/v1/incidents'>>(this, (signal) =>
    get(incidentsAt(this.filters, {limit: PAGE, cursor: this.next!}), signal));
  private counts = new Asking<Counts>(this, (signal) => get(countsAt(this.filters, 'act,coverageYear'), signal));
  private facets = new Asking<Facet[]>(this, (signal) => facetsOf(this.filters, signal));
  private found: readonly Incident[] = [];
  private next: string | null = null;
  private loadingMore = false;

  private get filters(): Filters {
    return filtersOf(this.place.query);
  }

  protected question(): string {
    return listed(this.filters);
  }

  protected ask(): void {
    entitle('Incidents');
    this.loadingMore = false;
    void this.first.again();
  }

  private async load(signal: AbortSignal): Promise<Answer<'/v1/incidents'>> {
    const page = await get(incidentsAt(this.filters, {limit: PAGE}), signal);
    this.found = page.items;
    this.next = page.page.next;
    void this.counts.again();
    void this.facets.again();
    return page;
  }

  private async more(): Promise<void> {
    const asked = this.question();
    this.loadingMore = true;
    await this.further.again();
    const page = this.further.answer;
    if (page && asked === this.question()) {
      this.found = [...this.found, ...page.items];
      this.next = page.page.next;
      this.loadingMore = false;
      this.requestUpdate();
    }
  }

  protected override render(): unknown {
    const {filters} = this;
    return html`<h1>Incidents</h1>
      <p class="soft">Cases that reports list: what was done to whom, when, where and by whom, as far as the words say.</p>
      ${searchForm(filters)}
      ${chosen(filters)}
      ${this.first.show('the incidents', () => this.found.length > 0 ? this.parts(filters) : nothingFound(filters))}`;
  }

  private parts(filters: Filters): TemplateResult {
    return html`<div class="incidents-parts">
      <aside class="card facets" aria-label="Narrow down"><details ?open=${WIDE.matches}><summary><h2>Narrow down</h2></summary>
        ${this.facets.show('the counts', (all) => facets(all, filters))}</details></aside>
      <section aria-label="Results">
        <h2 aria-live="polite">${this.counts.answer ? count(this.counts.answer.total, 'incident') : 'Incidents'}<span class="soft">,
          ${this.found.length} shown</span></h2>
        <p class="actions"><a class="button" download="incidents.csv" href=${as('csv', incidentsAt(filters))}>Download them all as CSV</a></p>
        ${resultList(this.found)}
        ${this.loadingMore ? this.further.show('more incidents', () => nothing)
          : this.next ? html`<button type="button" @click=${this.more}>Show more</button>` : nothing}
        ${askedOf(incidentsAt(filters).href, as('csv', incidentsAt(filters)), countsAt(filters, 'act,coverageYear').href)}
      </section>
      <section class="card incident-counts" aria-labelledby="counts-title"><h2 id="counts-title">By act and year</h2>
        ${this.counts.show('the counts', (counts) => actsByYear(counts, (more) => listed({...filters, ...more})))}</section>
    </div>`;
  }
}

/** What no field of the form shows: filters that came with a link or a facet. */
function chosen(filters: Filters): TemplateResult | typeof nothing {
  const names: readonly FilterName[] = ['region', 'report', 'edition'];
  const set = names.filter((name) => filters[name]);
  return set.length > 0 ? html`<p class="actions">${set.map((name) => html`<a class="button" href=${listed(narrowed(filters, name, null))}>
    ${name}: ${filters[name]} <span aria-hidden="true">✕</span><span class="unseen">let go</span></a>`)}</p>` : nothing;
}

function nothingFound(filters: Filters): TemplateResult {
  return Object.keys(filters).length > 0
    ? html`<div class="state"><h2>No incident fits</h2><p>Take away a word or a filter, or <a href="/incidents">look at all incidents</a>.</p></div>`
    : html`<div class="state"><h2>No incident is stored yet</h2><p>They come with reports: <a href="/import">import some</a>.</p></div>`;
}

customElements.define('incidents-view', IncidentsView);
