import {html} from 'lit';
import {entitle, View} from '../view';

class WorldView extends View {
  protected question(): string {
    return this.place.subject;
  }

  protected ask(): void {
    entitle('world-view');
  }

  protected override render(): unknown {
    return html`<h1>world-view</h1>`;
  }
}

customElements.define('world-view', WorldView);
