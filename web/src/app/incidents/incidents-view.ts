import {html} from 'lit';
import {entitle, View} from '../view';

class IncidentsView extends View {
  protected question(): string {
    return this.place.subject;
  }

  protected ask(): void {
    entitle('incidents-view');
  }

  protected override render(): unknown {
    return html`<h1>incidents-view</h1>`;
  }
}

customElements.define('incidents-view', IncidentsView);
