import {html} from 'lit';
import {entitle, View} from '../view';

class ImportView extends View {
  protected question(): string {
    return this.place.subject;
  }

  protected ask(): void {
    entitle('import-view');
  }

  protected override render(): unknown {
    return html`<h1>import-view</h1>`;
  }
}

customElements.define('import-view', ImportView);
