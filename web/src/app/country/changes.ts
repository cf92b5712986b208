import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {at, type Item} from '../api/addresses';
import {Asking} from '../api/asking';
import {all} from '../api/service';
import {showEvidence} from '../facts/evidence-dialog';
import {date, word} from '../words';

type Change = Item<'/v1/countries/{code}/timeline'>;

export function changes(code: string): TemplateResult {
  return html`<country-changes .code=${code}></country-changes>`;
}

/** What changed and when, as a list: asked for when it is opened. */
class CountryChanges extends LitElement {
  static override properties = {code: {}};
  declare code: string;
  private listed = new Asking<Change[]>(this, (signal) => all(at('/v1/countries/{code}/timeline', {}, {code: this.code}), signal));
  private opened = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private toggled(event: Event): void {
    if ((event.target as HTMLDetailsElement).open && !this.opened) {
      this.opened = true;
      void this.listed.again();
    }
  }

  protected override render(): unknown {
    return html`<details @toggle=${this.toggled}><summary>What changed, as a list</summary>
      ${this.opened ? this.listed.show('the changes', (list) => list.length > 0 ? html`<ol class="changes">${list.map(change)}</ol>`
        : html`<p class="soft">No change is known.</p>`) : nothing}</details>`;
  }
}

function change({date: when, indicator, value, participation, before, conflict, certainty, evidence}: Change): TemplateResult {
  const about = word(indicator);
  const said = (code: string): string => indicator.startsWith('HEAD_') ? code : word(code);
  const now = said(participation ?? value);
  return html`<li>${date(when)}: ${about},
    <button type="button" class="value" @click=${() => showEvidence({about, value: now, asPublished: value, evidence, certainty})}>${now}</button>
    <span class="soft">${before.length > 0 ? `after ${before.map(said).join(', ')}` : 'the first that is known'}${
      conflict ? ', sources disagree' : ''}</span></li>`;
}

customElements.define('country-changes', CountryChanges);
