import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Place} from './places';
import {date} from './words';

/** A page of the dashboard. It draws into the document itself, so that styles, ids and headings are those of one page. */
export abstract class View extends LitElement {
  static override properties = {place: {attribute: false}};
  declare place: Place;
  private wanted: string | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** What has to be asked for anew when it changes; the rest of the address only changes how it is shown. */
  protected abstract question(): string;

  protected abstract ask(): void;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const question = this.question();
    if (question !== this.wanted) {
      this.wanted = question;
      this.ask();
    }
  }

  /** An address can ask for a day that is none, or that is not to be had: it is said which one is shown instead. */
  protected misread(shown: string): TemplateResult | typeof nothing {
    const asked = this.param('asOf');
    return asked && asked !== shown && !this.moving
      ? html`<p class="state state-failed" role="status">The address asks for the day “${asked}”, which cannot be shown here.
          Shown is ${date(shown)}.</p>`
      : nothing;
  }

  /** Whether another day than the address's is shown for a moment. */
  protected get moving(): boolean {
    return false;
  }

  protected param(name: string): string {
    return this.place.query.get(name) ?? '';
  }
}

/** The name of the page, in the tab and to those who hear it. */
export function entitle(title: string): void {
  document.title = `${title} · Rapporteur`;
}
