import {html} from 'lit';
import {entitle, View} from '../view';

class CountryView extends View {
  protected question(): string {
    return this.place.subject;
  }

  protected ask(): void {
    entitle('country-view');
  }

  protected override render(): unknown {
    return html`<h1>country-view</h1>`;
  }
}

customElements.define('country-view', CountryView);
