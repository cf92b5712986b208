import {html, LitElement, nothing, svg, type TemplateResult} from 'lit';
import {period} from '../words';
import {NO_DATA, type MapClass} from './classes';
import type {Shown} from './on-day';
import {AREAS, OUTLINES, SPHERE, type Area, type Outline} from './outlines';
import {neighbour} from './neighbour';
import {fillOf, textures} from './textures';
import './map.css';

/** How far a disc of a small state reaches on the screen, in units of the drawing. */
const DISC = 4.2;

/** The outlines in the colours of their classes: links to the countries, told about under the pointer and under the focus. */
class WorldMap extends LitElement {
  static override properties = {shown: {attribute: false}, classes: {attribute: false}, area: {}, day: {}, about: {}};
  declare shown: ReadonlyMap<string, Shown>;
  declare classes: readonly MapClass[];
  declare area: string;
  declare day: string;
  declare about: string;
  private at: string | undefined;
  private entry = 'FRA';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    // Where the map is wider than the screen, its middle comes first.
    const scrolled = this.querySelector('.map-scroll')!;
    scrolled.scrollLeft = (scrolled.scrollWidth - scrolled.clientWidth) * 0.55;
  }

  private pointAt(iso3: string | undefined): void {
    this.at = iso3;
    this.requestUpdate();
  }

  private focused(iso3: string): void {
    this.entry = iso3;
    this.pointAt(iso3);
  }

  private pressed(event: KeyboardEvent, from: Outline): void {
    const to = neighbour(from, event.key);
    if (event.key === 'Escape') {
      this.pointAt(undefined);
    } else if (to) {
      event.preventDefault();
      this.querySelector<SVGElement>(`[data-country="${to.iso3}"]`)?.focus();
    }
  }

  protected override render(): unknown {
    const area = AREAS.find(({id}) => id === this.area) ?? AREAS[0]!;
    const pointed = OUTLINES.find(({iso3}) => iso3 === this.at);
    return html`<div class="map-scroll"><div class="map" @pointerleave=${() => this.pointAt(undefined)}>
      <svg viewBox=${area.viewBox} role="group" aria-label="${this.about}. Arrow keys lead from country to country, Enter opens one.">
        <defs>${textures(this.classes, 'map', area.scale)}</defs>
        <path class="sea" d=${SPHERE}></path>
        ${OUTLINES.filter(({small}) => !small).map((outline) => this.land(outline, area))}
        ${OUTLINES.filter(({small}) => small).map((outline) => this.land(outline, area))}
        ${pointed ? svg`<path class="ring" d=${pointed.path}></path>` : nothing}
      </svg>
      ${pointed ? this.tip(pointed, area) : nothing}
    </div></div>`;
  }

  private land(outline: Outline, area: Area): TemplateResult {
    const {iso3, path, x, y, small} = outline;
    const shown = this.shown.get(iso3);
    const fill = fillOf(this.classes.find(({code}) => code === shown?.code) ?? NO_DATA, 'map');
    return svg`<a class="land" href="/countries/${iso3}?asOf=${this.day}" data-country=${iso3} data-class=${shown?.code ?? NO_DATA.code}
        aria-label=${shown ? said(shown) : iso3} tabindex=${iso3 === this.entry ? 0 : -1} style="fill: ${fill}"
        @pointerenter=${() => this.pointAt(iso3)} @focus=${() => this.focused(iso3)} @blur=${() => this.pointAt(undefined)}
        @keydown=${(event: KeyboardEvent) => this.pressed(event, outline)}>
      <path d=${path}></path>
      ${small ? svg`<circle cx=${x} cy=${y} r=${DISC / area.scale ** 0.75}></circle>` : nothing}
    </a>` as unknown as TemplateResult;
  }

  /** Beside the country, on the side where there is room. */
  private tip({iso3, x, y}: Outline, {viewBox}: Area): TemplateResult {
    const [left, top, width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
    const [across, down] = [clamp((x - left) / width), clamp((y - top) / height)];
    const shown = this.shown.get(iso3);
    return html`<div class="tip ${across > 0.5 ? 'tip-left' : ''} ${down > 0.5 ? 'tip-up' : ''}" aria-hidden="true"
        style="left: ${across * 100}%; top: ${down * 100}%">
      <strong>${shown?.name ?? iso3}</strong>
      ${shown?.partOf ? html`<p class="soft">then part of ${shown.partOf}</p>` : nothing}
      ${shown?.told.length ? shown.told.map((told) => html`<p>${told.value}</p>
        <p class="soft">${period(told.statedFor)}${told.carriedForward ? ', carried forward' : ''}${told.conflict ? ' · sources disagree' : ''}<br>
          ${told.source}</p>`) : html`<p class="soft">No data for this day</p>`}
    </div>`;
  }
}

function clamp(share: number): number {
  return Math.min(0.97, Math.max(0.03, share));
}

/** The same as the tip says, for who does not see it. */
function said({name, partOf, told}: Shown): string {
  const values = told.map(({value, statedFor, carriedForward, conflict, source}) =>
    `${value}, stated for ${period(statedFor)}${carriedForward ? ', carried forward' : ''}${conflict ? ', sources disagree' : ''}, ${source}`);
  return `${name}${partOf ? `, then part of ${partOf}` : ''}: ${values.join('; or ') || 'no data'}`;
}

customElements.define('world-map', WorldMap);
