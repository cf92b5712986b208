import {html, type TemplateResult} from 'lit';
import type {Place} from '../places';
import {entitle} from '../view';

export function nowhere(place: Place): TemplateResult {
  entitle('Not found');
  return html`<div class="prose">
    <h1>There is no page at this address</h1>
    <p><code>${place.subject}</code> leads nowhere. It may have been cut when it was copied.</p>
    <ul>
      <li><a href="/">The map of the world</a></li>
      <li><a href="/incidents">All incidents</a></li>
      <li>A country: <code>/countries/</code> and its code or name, as <a href="/countries/KAZ">/countries/KAZ</a></li>
    </ul>
  </div>`;
}
