import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {Asking} from '../api/asking';
import {at} from '../api/addresses';
import {get} from '../api/service';
import {date, period, word} from '../words';
import type {Evidence} from './facts';
import {sourceOf, type Source} from './sources';
import './evidence.css';

/** What was said, by whom, in which words. */
export interface Statement {
  readonly about: string;
  readonly value: string;
  readonly asPublished: string;
  readonly evidence: Evidence;
  readonly statedFor?: {readonly from: string | null, readonly to: string | null};
  readonly carriedForward?: boolean;
  readonly certainty?: string;
  readonly basis?: string;
  /** What other sources say against it. */
  readonly against?: readonly Statement[];
}

/** Opens the words that a value rests on. */
export function showEvidence(statement: Statement): void {
  document.querySelector<EvidenceDialog>('evidence-dialog')!.open(statement);
}

class EvidenceDialog extends LitElement {
  private statement: Statement | undefined;
  private source = new Asking<Source>(this, (signal) => sourceOf(this.statement!.evidence, signal));
  private verified = new Asking<{outcome: string}>(this, (signal) =>
    get(at('/v1/claims/{id}/verify', {}, {id: String(this.statement!.evidence.claim)}), signal));
  private verifying = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  open(statement: Statement): void {
    this.statement = statement;
    this.verifying = false;
    void this.source.again();
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector('dialog')!.showModal());
  }

  private verify(): void {
    this.verifying = true;
    void this.verified.again();
  }

  private close(): void {
    this.querySelector('dialog')!.close();
  }

  protected override render(): unknown {
    return html`<dialog aria-labelledby="evidence-title" @click=${(event: Event) => event.target === event.currentTarget && this.close()}>
      ${this.statement ? this.content(this.statement) : nothing}
    </dialog>`;
  }

  private content(statement: Statement): TemplateResult {
    const {evidence} = statement;
    return html`<div class="evidence">
      <header>
        <h2 id="evidence-title">${statement.about}: ${statement.value}</h2>
        <button type="button" class="quiet" @click=${this.close} aria-label="Close">✕</button>
      </header>
      <blockquote>${evidence.quote}</blockquote>
      ${this.source.show('the source', (found) => this.cited(statement, found))}
      ${statement.against?.length ? html`<h3>Other sources say otherwise</h3>${statement.against.map(opposite)}` : nothing}
    </div>`;
  }

  private cited(statement: Statement, {report, citation, url, recorded}: Source): TemplateResult {
    const {evidence} = statement;
    return html`
      <p class="citation">${citation}${evidence.section ? html`, section “${evidence.section}”` : nothing}${url
        ? html` <a href=${url} rel="noreferrer">${new URL(url).host}</a>` : nothing}</p>
      <dl class="pairs">
        ${statement.statedFor ? html`<dt>Stated for</dt><dd>${period(statement.statedFor)}${statement.carriedForward
          ? ', carried forward to the day shown' : nothing}</dd>` : nothing}
        ${statement.certainty ? html`<dt>How sure</dt><dd>${word(statement.certainty)}${statement.basis === 'INFERRED'
          ? ', inferred from the words' : nothing}</dd>` : nothing}
        ${recorded ? html`<dt>Recorded</dt><dd>${date(recorded.slice(0, 10))}</dd>` : nothing}
        <dt>Place in the text</dt><dd>characters ${evidence.selector.start} to ${evidence.selector.end}</dd>
      </dl>
      <p class="actions">
        ${report ? html`<a class="button" href="/reports/${evidence.source}?at=${evidence.selector.start}" @click=${this.close}>Read it in
          the report</a>` : nothing}
        ${evidence.claim === null ? nothing : html`<button type="button" @click=${this.verify}>Compare with the source again</button>
          <a href="/v1/claims/${evidence.claim}">The claim as JSON</a>`}
      </p>
      ${this.verifying ? this.verified.show('the comparison', ({outcome}) => html`<p role="status" class="outcome">${outcome === 'VERIFIED'
        ? 'Compared just now: the words stand in the source as quoted.'
        : `Compared just now: ${word(outcome).toLowerCase()}.`}</p>`) : nothing}`;
  }
}

function opposite({value, evidence}: Statement): TemplateResult {
  return html`<div class="opposite"><p><strong>${value}</strong>: ${evidence.publisher}, ${evidence.title}</p>
    <blockquote>${evidence.quote}</blockquote></div>`;
}

customElements.define('evidence-dialog', EvidenceDialog);
