import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {daysSince} from '../days';
import {showEvidence} from '../facts/evidence-dialog';
import {date, period} from '../words';
import type {Lane, Span} from './spans';
import './timeline.css';

/** From which day to which is drawn, and on which one the page looks. */
export interface Time {
  readonly first: string;
  readonly last: string;
  readonly day: string;
}

/** Every indicator over the years: a bar for each stretch of days, which opens the words that it rests on. */
class CountryTimeline extends LitElement {
  static override properties = {lanes: {attribute: false}, time: {attribute: false}};
  declare lanes: readonly Lane[];
  declare time: Time;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Where it is wider than the screen, the chosen day comes into sight. */
  protected override firstUpdated(): void {
    const scrolled = this.querySelector('.timeline-scroll')!;
    scrolled.scrollLeft = at(this.time.day, this.time) / 100 * scrolled.scrollWidth - scrolled.clientWidth / 2;
  }

  protected override render(): unknown {
    const {lanes, time} = this;
    return html`
      <div class="timeline-scroll" tabindex="0" role="region" aria-label="Timeline">
        <div class="timeline">
          <div class="lane lane-years" aria-hidden="true"><span></span><div class="track">${years(time)}</div></div>
          ${lanes.map((lane) => drawn(lane, time))}
          <div class="lane lane-day" aria-hidden="true"><span></span><div class="track"><i style="left: ${at(time.day, time)}%"></i></div></div>
        </div>
      </div>
      ${marks()}`;
  }
}

function marks(): TemplateResult {
  return html`<ul class="marks">
    <li><span class="bar stated"></span> stated</li>
    <li><span class="bar carried"></span> carried forward from an earlier time</li>
    <li><span class="bar possible"></span> may be: a day in a month or year of change</li>
    <li><span class="bar stated conflict">≠</span> sources disagree</li>
  </ul>`;
}

function drawn({name, rows}: Lane, time: Time): TemplateResult {
  return html`<div class="lane"><h3>${name}</h3><div class="rows">
    ${rows.map((row) => html`<ul class="track" aria-label=${name}>${row.map((span) => bar(name, span, time))}</ul>`)}
  </div></div>`;
}

function bar(lane: string, span: Span, time: Time): TemplateResult {
  const left = at(span.from, time);
  const width = at(span.to, time) - left;
  const words = `${lane}: ${span.value}, ${period(span)}${remarks(span)}`;
  const kind = span.carriedForward ? 'carried' : span.possible ? 'possible' : 'stated';
  return html`<li style="left: ${left}%; width: max(0.35rem, ${width}%)">
    <button type="button" class="bar ${kind} ${span.conflict ? 'conflict' : ''}" title=${words} aria-label="${words}. Show the evidence."
      style=${span.code ? `--band: var(--class-${span.code})` : nothing} @click=${() => showEvidence(span.statement)}>
      ${span.conflict ? '≠ ' : nothing}${span.value}</button></li>`;
}

function remarks({carriedForward, possible, conflict}: Span): string {
  return [carriedForward && 'carried forward', possible && !carriedForward && 'possible', conflict && 'sources disagree']
    .filter(Boolean).map((remark) => `, ${remark}`).join('');
}

function at(day: string, {first, last}: Time): number {
  return 100 * daysSince(first, day) / Math.max(1, daysSince(first, last));
}

/** A year whose name would be cut at the end goes without. */
const ROOM = 96.5;

function years(time: Time): TemplateResult[] {
  const [first, last] = [Number(time.first.slice(0, 4)), Number(time.last.slice(0, 4))];
  return Array.from({length: last - first + 1}, (_, i) => String(first + i))
    .filter((year) => `${year}-01-01` >= time.first && at(`${year}-01-01`, time) < ROOM)
    .map((year) => html`<span class=${Number(year) % 2 ? 'odd' : ''} style="left: ${at(`${year}-01-01`, time)}%"
      title=${date(year)}>${year}</span>`);
}

customElements.define('country-timeline', CountryTimeline);
