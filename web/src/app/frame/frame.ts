import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Place} from '../places';
import '../country/country-finder';
import '../facts/evidence-dialog';
import './theme-switch';
import './frame.css';

const VIEWS: readonly [view: Place['view'], href: string, name: string][] = [
  ['map', '/', 'Map'],
  ['incidents', '/incidents', 'Incidents'],
  ['import', '/import', 'Import'],
];

/** What stands around every view. */
export function frame(place: Place, view: TemplateResult): TemplateResult {
  return html`
    <a class="skip" href="#view">Skip to the content</a>
    <header class="top">
      <a class="brand" href="/"><img src="/favicon.svg" alt="" width="28" height="28">Rapporteur</a>
      <nav aria-label="Views">
        ${VIEWS.map(([name, href, words]) => html`<a href=${href} aria-current=${name === place.view ? 'page' : 'false'}>${words}</a>`)}
        <a href="/docs">API</a>
      </nav>
      <country-finder></country-finder>
      <theme-switch></theme-switch>
    </header>
    <main id="view" tabindex="-1" class="view-${place.view}">${keyed(`${place.view}/${place.subject}`, view)}</main>
    <footer class="bottom">
      <p>Facts and excerpts from annual reports, each with the words that state it. Outlines of countries are Natural Earth's and
        no statement about borders. <a href="/v1/catalog">Data sets</a> · <a href="/docs">Interface</a></p>
    </footer>
    <evidence-dialog></evidence-dialog>`;
}
