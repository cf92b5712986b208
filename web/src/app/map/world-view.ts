import {html, nothing, type TemplateResult} from 'lit';
import {Asking} from '../api/asking';
import type {Bars} from '../charts/bars';
import {countries, type Country} from '../country/countries';
import {dayOr, FIRST_DAY, today} from '../days';
import {askedOf} from '../frame/asked-of';
import {keep} from '../places';
import {entitle, View} from '../view';
import {date} from '../words';
import {EITHER, NO_DATA} from './classes';
import {countryTable} from './country-table';
import {indicatorOf, INDICATORS, type History, type Indicator} from './indicators';
import {legend} from './legend';
import {countsOn, shownOn, type Shown} from './on-day';
import {AREAS, OUTLINES} from './outlines';
import '../charts/data-chart';
import './day-slider';
import './world-map';
import './classes.css';

interface World {
  readonly indicator: Indicator;
  readonly history: History;
  readonly countries: readonly Country[];
}

/** The map of the world on one day, and how many countries stood in which class over the years. */
class WorldView extends View {
  private world = new Asking<World>(this, (signal) => this.load(signal));
  private loaded: World | undefined;
  private years = new Asking<Bars>(this, (signal) => this.loaded!.indicator.years(this.loaded!.history, signal));
  /** While playing the day runs ahead of the address, which browsers let change only so often. */
  private playing: string | undefined;
  private listed = false;

  private get indicator(): Indicator {
    return indicatorOf(this.param('indicator'));
  }

  private get day(): string {
    const day = dayOr(this.param('asOf'), today());
    return this.playing ?? (day < FIRST_DAY || day > today() ? today() : day);
  }

  protected override get moving(): boolean {
    return this.playing !== undefined;
  }

  protected question(): string {
    return this.indicator.id;
  }

  protected ask(): void {
    entitle(this.indicator.name);
    void this.world.again();
  }

  private async load(signal: AbortSignal): Promise<World> {
    const {indicator} = this;
    const [history, known] = await Promise.all([indicator.history(signal), countries()]);
    this.loaded = {indicator, history, countries: known};
    void this.years.again();
    return this.loaded;
  }

  private choose({detail: {day, settled}}: CustomEvent<{day: string, settled: boolean}>): void {
    this.playing = settled ? undefined : day;
    if (settled) {
      keep({asOf: day === today() ? null : day});
    }
    this.requestUpdate();
  }

  private turnTo(indicator: string): void {
    const {day} = this;
    this.playing = undefined;
    keep({indicator: indicator === INDICATORS[0]!.id ? null : indicator, asOf: day === today() ? null : day});
  }

  protected override render(): unknown {
    return html`
      <div class="world-head"><div><h1>${this.indicator.name}</h1><p class="soft">${this.indicator.about}</p></div></div>
      ${this.choices()}
      ${this.misread(this.day)}
      ${this.world.show('the facts of all countries', (world) => world.history.size > 0 ? this.parts(world) : nothingYet())}`;
  }

  private choices(): TemplateResult {
    return html`<form class="choices" @submit=${(event: Event) => event.preventDefault()}>
      <fieldset><legend class="unseen">Shown on the map</legend>
        ${INDICATORS.map(({id, name}) => html`<label class="choice"><input type="radio" name="indicator" value=${id}
          .checked=${id === this.indicator.id} @change=${() => this.turnTo(id)}>${name}</label>`)}
      </fieldset>
      <label>Part of the world <select @change=${(event: Event) => keep({area: (event.target as HTMLSelectElement).value})}>
        ${AREAS.map(({id, name}) => html`<option value=${id} ?selected=${id === this.param('area')}>${name}</option>`)}
      </select></label>
    </form>`;
  }

  private parts({indicator, history, countries: known}: World): TemplateResult {
    const {day} = this;
    const shown = shownOn(history, known, day);
    const counts = countsOn(history, day);
    const classes = [...indicator.classes, EITHER, NO_DATA];
    return html`<div class="world-parts">
      <section class="card" aria-label="Map">
        <p class="world-day">${date(day)}</p>
        <world-map .shown=${shown} .classes=${classes} .area=${this.param('area')} .day=${day}
          .about="${indicator.name} on ${date(day)}, map of the world"></world-map>
        ${legend(indicator.classes.concat(counts.has(EITHER.code) ? EITHER : [], NO_DATA), withoutData(counts, shown))}
        <day-slider .day=${day} @day=${this.choose}></day-slider>
        ${this.remarks(history, day)}
        <details @toggle=${this.toggled}><summary>The countries as a table</summary>
          ${this.listed ? countryTable([...shown.values()], classes, day) : nothing}</details>
        ${askedOf(indicator.asked(day).href)}
      </section>
      <section class="card" aria-label="Over the years"><h2>Countries in each class, year by year</h2>
        ${this.years.show('the counts by year', (bars) => html`<data-chart .bars=${{...bars, marked: day.slice(0, 4)}}
          label="${indicator.name}: countries in each class, year by year"></data-chart>`)}
      </section>
    </div>`;
  }

  private toggled(event: Event): void {
    this.listed = (event.target as HTMLDetailsElement).open;
    this.requestUpdate();
  }

  private remarks(history: History, day: string): TemplateResult | typeof nothing {
    const told = [...history.values()].flat().filter(({from, to}) => (from ?? day) <= day && day <= (to ?? day));
    const carried = told.filter(({carriedForward}) => carriedForward).length;
    const conflicts = told.filter(({conflict}) => conflict).length;
    const remarks = [
      carried > 0 ? `Carried forward from an earlier time: ${carried} of the values.` : '',
      conflicts > 0 ? `Countries on which sources disagree: ${conflicts}. Open one to see how.` : '',
    ].filter(Boolean);
    return remarks.length > 0 ? html`<p class="soft">${remarks.join(' ')}</p>` : nothing;
  }
}

function nothingYet(): TemplateResult {
  return html`<div class="state"><h2>Nothing is known yet</h2>
    <p>No report and no table says anything on this. <a href="/import">Import reports</a>, or choose something else above.</p></div>`;
}

/** Counts as the map shows them: what has no data is counted by outline, as nothing else is known of it. */
function withoutData(counts: ReadonlyMap<string, number>, shown: ReadonlyMap<string, Shown>): ReadonlyMap<string, number> {
  return new Map([...counts, [NO_DATA.code, OUTLINES.filter(({iso3}) => !shown.get(iso3)?.told.length).length]]);
}

customElements.define('world-view', WorldView);
