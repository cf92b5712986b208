import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Incident} from '../incidents/result-list';
import {KINDS, marksOf, pieces, type Kind, type Mark, type Notice, type Piece, type Report} from './marks';
import {noticeNote} from './notices';
import {parts, type Part} from './parts';

/** The text with what was read from it marked, and what was noticed at its margin. */
class FullText extends LitElement {
  static override properties = {report: {attribute: false}, incidents: {attribute: false}, text: {attribute: false}, at: {type: Number}};
  declare report: Report;
  declare incidents: readonly Incident[];
  declare text: string;
  /** The code point that somebody came for. */
  declare at: number;
  private off = new Set<Kind>();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('at')) {
      this.querySelector('.sought')?.scrollIntoView({block: 'center'});
    }
  }

  private toggle(kind: Kind): void {
    if (!this.off.delete(kind)) {
      this.off.add(kind);
    }
    this.requestUpdate();
  }

  protected override render(): unknown {
    const points = Array.from(this.text);
    const marks = marksOf(this.report, this.incidents);
    return html`
      <fieldset class="mark-kinds"><legend>Marked in the text</legend>
        ${KINDS.map(([kind, name]) => html`<label><input type="checkbox" .checked=${!this.off.has(kind)}
          @change=${() => this.toggle(kind)}> <span class="m m-${kind}">${name}</span></label>`)}
      </fieldset>
      <div class="text">${parts(this.report, points).map((part) => this.section(part, points, marks))}</div>`;
  }

  private section({id, heading, start, end}: Part, points: readonly string[], marks: readonly Mark[]): TemplateResult {
    const shown = marks.filter(({kind}) => !this.off.has(kind));
    return html`<section id=${id}>${heading ? html`<h3>${heading}</h3>` : nothing}<div class="words">${
      pieces(points, start, end, shown, this.report.notices).map((piece) => this.piece(piece))}</div></section>`;
  }

  private piece({start, words, marks, notices}: Piece): TemplateResult {
    const sought = this.at >= start && this.at < start + Array.from(words).length;
    const content = marks.length === 0 && !sought ? words : html`<span class="m ${marks.map(({kind}) => `m-${kind}`).join(' ')} ${
      sought ? 'sought' : ''}" title=${marks.map(({title}) => title).join(' · ') || nothing}>${words}</span>`;
    return html`${content}${notices.map((notice: Notice) => noticeNote(notice))}`;
  }
}

customElements.define('full-text', FullText);
