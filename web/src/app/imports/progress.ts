import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {failed} from '../api/sentences';
import {count, word} from '../words';
import {ended, follow} from './following';
import {cancel, type Import} from './sending';

/** An import, live: how far it is, what came of it, and what was not taken. */
class ImportProgress extends LitElement {
  static override properties = {of: {}};
  declare of: string;
  private now: Import | undefined;
  private failure: unknown;
  private running = new AbortController();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.running.abort();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('of')) {
      void this.watch();
    }
  }

  private async watch(): Promise<void> {
    this.running.abort();
    const {signal} = this.running = new AbortController();
    this.failure = undefined;
    try {
      for await (const now of follow(this.of, signal)) {
        this.now = now;
        this.requestUpdate();
      }
    } catch (failure) {
      if (!signal.aborted) {
        this.failure = failure;
        this.requestUpdate();
      }
    }
  }

  private stop(): void {
    cancel(this.of).catch((failure: unknown) => {
      this.failure = failure;
      this.requestUpdate();
    });
  }

  protected override render(): unknown {
    return html`<section class="card" aria-labelledby="progress-title"><h2 id="progress-title">The import</h2>
      ${this.failure ? failed('the import', this.failure, null, () => void this.watch())
        : this.now ? this.shown(this.now) : html`<p role="status">Asking how far it is…</p>`}</section>`;
  }

  private shown(now: Import): TemplateResult {
    const {status, total, processed, created, revised, unchanged, rejected, reason} = now;
    return html`
      <progress aria-label="Entries dealt with" max=${total ?? 1} value=${reached(now)}></progress>
      <p role="status"><strong class="import-status">${word(status)}</strong>: ${processed} of ${total ?? '?'} entries.
        ${count(created, 'report')} created, ${revised} revised, ${unchanged} unchanged, ${rejected} not taken.</p>
      ${reason ? html`<p class="soft">${reason}</p>` : nothing}
      ${ended(now) ? html`<p class="actions"><a class="button" href="/">See the map</a> <a class="button" href="/incidents">See the incidents</a></p>`
        : html`<p><button type="button" @click=${this.stop}>Cancel; what was taken stays</button></p>`}
      ${now.rejections.length > 0 ? rejections(now) : nothing}`;
  }
}

/** How far the bar is; nothing while it is not known of how many. */
function reached(now: Import): number | typeof nothing {
  return ended(now) ? now.total ?? 1 : now.total === null ? nothing : now.processed;
}

function rejections({rejections: all}: Import): TemplateResult {
  return html`<h3>Not taken</h3><div class="scroll" tabindex="0" role="region" aria-label="Not taken"><table>
    <thead><tr><th scope="col">Where</th><th scope="col">Why</th></tr></thead>
    <tbody>${all.map(({place, reason, code}) => html`<tr>
      <th scope="row">${place}</th><td>${reason} ${code ? html`<code>${code}</code>` : nothing}</td></tr>`)}</tbody>
  </table></div>`;
}

customElements.define('import-progress', ImportProgress);
