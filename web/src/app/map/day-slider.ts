import {html, LitElement, nothing} from 'lit';
import {daysSince, FIRST_DAY, isDay, plusDays, today} from '../days';
import {date} from '../words';
import './day-slider.css';

/** A month of a year passes in so many milliseconds. */
const TICK = 110;

/** Chooses a day from 1998 to today, by hand or playing. Tells of it with the event `day`, settled when the hand is off. */
class DaySlider extends LitElement {
  static override properties = {day: {}, last: {}, still: {type: Boolean}};
  declare day: string;
  /** The last day that can be chosen. */
  declare last: string;
  /** Where every day is asked for anew, there is nothing to play. */
  declare still: boolean;
  private playing: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.last = today();
    this.still = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Nothing is told any more: the address may be another page's already.
    clearInterval(this.playing);
  }

  private choose(day: string, settled = true): void {
    const {last} = this;
    const chosen = day < FIRST_DAY ? FIRST_DAY : day > last ? last : day;
    this.dispatchEvent(new CustomEvent('day', {detail: {day: chosen, settled}}));
  }

  private typed(event: Event): void {
    const {value} = event.target as HTMLInputElement;
    if (isDay(value)) {
      this.choose(value);
    }
  }

  private slid(event: Event, settled: boolean): void {
    this.choose(plusDays(FIRST_DAY, Number((event.target as HTMLInputElement).value)), settled);
  }

  private play(): void {
    if (this.playing) {
      this.pause();
      return;
    }
    if (this.day >= this.last) {
      this.choose(FIRST_DAY, false);
    }
    this.playing = setInterval(() => this.step(), TICK);
    this.requestUpdate();
  }

  private step(): void {
    if (this.day >= this.last) {
      this.pause();
    } else {
      this.choose(monthOn(this.day, 1), false);
    }
  }

  private pause(): void {
    clearInterval(this.playing);
    if (this.playing) {
      this.playing = undefined;
      this.choose(this.day);
      this.requestUpdate();
    }
  }

  protected override render(): unknown {
    const {last} = this;
    return html`
      <div class="day-buttons">
        ${this.still ? nothing : html`<button type="button" class="main" @click=${this.play}
          aria-label=${this.playing ? 'Pause' : 'Play from month to month'}>${this.playing ? '❚❚ Pause' : '▶ Play'}</button>`}
        <button type="button" @click=${() => this.choose(monthOn(this.day, -12))} aria-label="One year back">−1 year</button>
        <button type="button" @click=${() => this.choose(monthOn(this.day, 12))} aria-label="One year on">+1 year</button>
        <input type="date" aria-label="Day" min=${FIRST_DAY} max=${last} .value=${this.day} @change=${this.typed}>
      </div>
      <div class="day-range">
        <input type="range" aria-label="Day since 1998" aria-valuetext=${date(this.day)} min="0" max=${daysSince(FIRST_DAY, last)}
          .value=${String(daysSince(FIRST_DAY, this.day))}
          @input=${(event: Event) => this.slid(event, false)} @change=${(event: Event) => this.slid(event, true)}>
        <div class="day-years" aria-hidden="true">${years(last).map(({year, at}) => html`<span style="left: ${at}%">${year}</span>`)}</div>
      </div>`;
  }
}

/** The same day some months on; the 31st becomes the last of a shorter month. */
function monthOn(day: string, months: number): string {
  const [year, month, of] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(of, last))).toISOString().slice(0, 10);
}

function years(last: string): {year: number, at: number}[] {
  const all = daysSince(FIRST_DAY, last);
  return [1998, 2002, 2006, 2010, 2014, 2018, 2022, 2026].filter((year) => `${year}-01-01` < last)
    .map((year) => ({year, at: 100 * daysSince(FIRST_DAY, `${year}-01-01`) / all}));
}

customElements.define('day-slider', DaySlider);
