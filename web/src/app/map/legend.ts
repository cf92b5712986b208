import {html, type TemplateResult} from 'lit';
import type {MapClass} from './classes';
import {fillOf, textures} from './textures';

/** Names of the classes with the number of countries in each. */
export function legend(classes: readonly MapClass[], counts: ReadonlyMap<string, number>): TemplateResult {
  return html`<svg class="unseen" aria-hidden="true"><defs>${textures(classes, 'legend')}</defs></svg>
    <ul class="legend" aria-label="Countries in each class">
    ${classes.map((one) => html`<li data-class=${one.code}>
      <svg width="22" height="16" aria-hidden="true"><rect width="22" height="16" rx="3" style="fill: ${fillOf(one, 'legend')}"></rect></svg>
      <span>${one.name}</span> <b>${counts.get(one.code) ?? 0}</b>
    </li>`)}
  </ul>`;
}
