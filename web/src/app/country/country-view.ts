import {html, nothing, type TemplateResult} from 'lit';
import {at, type Answer, type Item} from '../api/addresses';
import {Asking} from '../api/asking';
import {Refusal} from '../api/problems';
import {all, get} from '../api/service';
import {dayOr, FIRST_DAY, plusDays, today} from '../days';
import {askedOf} from '../frame/asked-of';
import {listed} from '../incidents/filters';
import {keep} from '../places';
import {entitle, View} from '../view';
import {date, word} from '../words';
import {changes} from './changes';
import {countries} from './countries';
import {actsByYear, type Counts} from '../incidents/acts-by-year';
import {ambiguous} from './ambiguous';
import {profileCard, type Profile} from './profile-card';
import {reportList} from './report-list';
import {lanes, type Known} from './spans';
import './country-timeline';
import '../map/classes.css';
import '../map/day-slider';
import './country.css';

type Country = Answer<'/v1/countries/{code}'>;
type Report = Item<'/v1/reports'>;

/** One country: a card for the chosen day, all indicators over the years, its reports and incidents. */
class CountryView extends View {
  private country = new Asking<Country>(this, (signal) => this.find(signal));
  private profile = new Asking<Profile>(this, (signal) => get(this.profileAddress, signal));
  private known = new Asking<Known>(this, (signal) => history(this.code, signal));
  private reports = new Asking<Report[]>(this, (signal) => all(at('/v1/reports', {country: this.code}), signal));
  private incidents = new Asking<Counts>(this, (signal) =>
    get(at('/v1/incidents/summary', {country: this.code, by: 'act,coverageYear'}), signal));
  private asked = '';
  private found: Country | undefined;
  private successors: readonly {iso3: string, name: string}[] = [];

  private get code(): string {
    return this.found!.iso3;
  }

  /** A country that ended is looked at on its last day, unless an earlier one is chosen. */
  private get last(): string {
    const until = this.found?.until;
    return until ? plusDays(until.padEnd(10, '-01'), -1) : today();
  }

  private get day(): string {
    const day = dayOr(this.param('asOf'), this.last);
    return day > this.last ? this.last : day;
  }

  private get profileAddress() {
    return at('/v1/countries/{code}/profile', {asOf: this.day}, {code: this.code});
  }

  protected question(): string {
    return this.place.subject;
  }

  protected ask(): void {
    entitle(this.place.subject);
    void this.country.again();
  }

  private async find(signal: AbortSignal): Promise<Country> {
    const country = await get(at('/v1/countries/{code}', {}, {code: this.place.subject}), signal);
    this.found = country;
    this.successors = country.successors.length > 0 ? (await countries()).filter(({iso3}) => country.successors.includes(iso3)) : [];
    entitle(country.name);
    [this.known, this.reports, this.incidents].forEach((asking) => void asking.again());
    return country;
  }

  private choose({detail: {day, settled}}: CustomEvent<{day: string, settled: boolean}>): void {
    if (settled) {
      keep({asOf: day === this.last ? null : day});
    }
  }

  protected override updated(): void {
    if (this.country.answer && this.asked !== this.profileAddress.href) {
      this.asked = this.profileAddress.href;
      void this.profile.again();
    }
  }

  protected override render(): unknown {
    return this.country.failure instanceof Refusal && this.country.failure.status === 409
      ? ambiguous(this.place.subject, this.country.failure)
      : this.country.show(`“${this.place.subject}”`, (country) => this.page(country), () => this.unknown());
  }

  private page(country: Country): TemplateResult {
    const {day} = this;
    return html`
      <header class="country-head">
        <h1>${country.name}</h1>
        <p class="soft">${about(country)}${this.successors.length > 0 ? html` · then ${this.successors.map(({iso3, name}) =>
          html`<a href="/countries/${iso3}">${name}</a> `)}` : nothing}</p>
      </header>
      ${this.misread(day)}
      <section class="card" aria-labelledby="card-title">
        <h2 id="card-title">On ${date(day)}</h2>
        <day-slider still .day=${day} .last=${this.last} @day=${this.choose}></day-slider>
        ${this.profile.show('the facts on that day', profileCard)}
        ${askedOf(this.profileAddress.href)}
      </section>
      <section class="card" aria-labelledby="timeline-title">
        <h2 id="timeline-title">Over the years</h2>
        ${this.known.show('what is known over the years', (known) => this.years(known))}
        ${changes(this.code)}
      </section>
      <div class="country-parts">
        <section class="card" aria-labelledby="incidents-title"><h2 id="incidents-title">Incidents by act and year</h2>
          ${this.incidents.show('the incidents', (counts) => counts.total > 0
            ? actsByYear(counts, (narrowed) => listed({country: this.code, ...narrowed}))
            : html`<p class="soft">No report that is stored lists an incident in ${country.name}.</p>`)}</section>
        <section class="card" aria-labelledby="reports-title"><h2 id="reports-title">Reports</h2>
          ${this.reports.show('the reports', (reports) => reportList(reports, country.name))}</section>
      </div>`;
  }

  private years(known: Known): TemplateResult {
    const all = lanes(known, FIRST_DAY, this.last);
    return all.length > 0 ? html`<country-timeline .lanes=${all}
        .time=${{first: FIRST_DAY, last: this.last, day: this.day}}></country-timeline>`
      : html`<p>Nothing is known of this country since 1998: no table names it, and no report on it is stored.
          <a href="/import">Import one</a>, or look at <a href="/">the map</a> for what is known of others.</p>`;
  }

  private unknown(): TemplateResult {
    return html`<div class="prose"><h1>No country is known as “${this.place.subject}”</h1>
      <p>Use the field above with a name in English, an earlier name, or a code such as KAZ, or go to <a href="/">the map</a>.</p></div>`;
  }
}

function about({name, officialName, kind, from, until}: Country): string {
  return [officialName !== name && officialName, word(kind), from && `since ${date(from)}`, until && `until ${date(until)}`]
    .filter(Boolean).join(' · ');
}

async function history(country: string, signal: AbortSignal): Promise<Known> {
  const [leaders, deathPenalty, icc, executions, sentences] = await Promise.all([
    all(at('/v1/leaders', {country, history: true}), signal),
    all(at('/v1/death-penalty', {country, history: true}), signal),
    all(at('/v1/icc', {country, history: true}), signal),
    all(at('/v1/claims', {country, indicator: 'EXECUTIONS'}), signal),
    all(at('/v1/claims', {country, indicator: 'DEATH_SENTENCES'}), signal),
  ]);
  return {leaders, deathPenalty, icc, figures: [...executions, ...sentences]};
}

customElements.define('country-view', CountryView);
