import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {EChartsType} from 'echarts/core';
import {onOtherColours} from './colours';
import {bars, type Bars} from './bars';
import './charts.css';

/**
 * Bars over a category or the years, with the numbers as a table beside it for whoever does not see it. Give it
 * `.bars` and, in the attribute `label`, what it shows in a sentence.
 */
class DataChart extends LitElement {
  static override properties = {bars: {attribute: false}, label: {}, bare: {type: Boolean}};
  declare bars: Bars;
  declare label: string;
  /** The numbers stand in a table of the page already. */
  declare bare: boolean;
  private chart: EChartsType | undefined;
  private gone = new AbortController();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.gone = new AbortController();
    onOtherColours(() => this.draw(), this.gone.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.gone.abort();
    this.chart?.dispose();
    this.chart = undefined;
  }

  /** ECharts is more than the rest of the dashboard together: it comes when somebody scrolls to a chart. */
  protected override firstUpdated(): void {
    const place = this.querySelector<HTMLElement>('.chart')!;
    const near = new IntersectionObserver((seen) => {
      if (seen.some(({isIntersecting}) => isIntersecting)) {
        near.disconnect();
        void this.begin(place, this.gone.signal);
      }
    }, {rootMargin: '150px'});
    near.observe(place);
    this.gone.signal.addEventListener('abort', () => near.disconnect());
  }

  private async begin(place: HTMLElement, signal: AbortSignal): Promise<void> {
    try {
      const {init} = await import('./echarts');
      if (!signal.aborted) {
        this.chart = init(place, null, {renderer: 'svg'});
        const resized = new ResizeObserver(() => this.chart?.resize());
        resized.observe(place);
        signal.addEventListener('abort', () => resized.disconnect());
        this.draw();
      }
    } catch {
      place.textContent = 'The chart did not load; the table below has its numbers.';
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('bars')) {
      this.draw();
    }
  }

  private draw(): void {
    this.chart?.setOption(bars(this.bars), {notMerge: true});
  }

  protected override render(): unknown {
    const {series} = this.bars;
    return html`
      ${series.length > 1 ? html`<ul class="chart-legend" aria-hidden="true">${series.map((one) =>
        html`<li><i style="background: var(${one.colour})"></i>${one.name}</li>`)}</ul>` : nothing}
      <div class="chart" role="img" aria-label=${this.label} style="height: ${height(this.bars)}"></div>
      ${this.bare ? nothing : this.table()}`;
  }

  private table(): TemplateResult {
    const {categories, series, of} = this.bars;
    return html`<details>
      <summary>The numbers as a table</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="${this.label}, as a table"><table>
        <thead><tr><th scope="col">${of}</th>${series.map(({name}) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
        <tbody>${categories.map((category, i) => html`<tr><th scope="row">${category}</th>${series.map(({values}) =>
          html`<td class="number">${values[i] ?? 0}</td>`)}</tr>`)}</tbody>
      </table></div>
    </details>`;
  }
}

/** Lying bars need a line each; standing ones fit any number. */
function height({lying, categories}: Bars): string {
  return lying ? `${Math.max(4, categories.length * 1.7 + 2)}rem` : '17rem';
}

customElements.define('data-chart', DataChart);
