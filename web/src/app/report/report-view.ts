import {html} from 'lit';
import {entitle, View} from '../view';

class ReportView extends View {
  protected question(): string {
    return this.place.subject;
  }

  protected ask(): void {
    entitle('report-view');
  }

  protected override render(): unknown {
    return html`<h1>report-view</h1>`;
  }
}

customElements.define('report-view', ReportView);
