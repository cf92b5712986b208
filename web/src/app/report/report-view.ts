import {html, nothing, type TemplateResult} from 'lit';
import {at} from '../api/addresses';
import {Asking} from '../api/asking';
import {key} from '../api/key';
import {Refusal} from '../api/problems';
import {all, get, text} from '../api/service';
import {askedOf} from '../frame/asked-of';
import {resultList, type Incident} from '../incidents/result-list';
import {listed} from '../incidents/filters';
import {entitle, View} from '../view';
import {count, word} from '../words';
import type {Report} from './marks';
import {noticeList} from './notices';
import {reportHead} from './report-head';
import './full-text';
import './report.css';
import '../incidents/incidents.css';

interface Reading {
  readonly report: Report;
  readonly incidents: readonly Incident[];
  /** null: the rights do not allow to show it to this reader. */
  readonly text: string | null;
}

/** A report: what it is, what was read from it, and its words as far as its rights allow. */
class ReportView extends View {
  private reading = new Asking<Reading>(this, (signal) => read(this.place.subject, signal));

  protected question(): string {
    return this.place.subject;
  }

  protected ask(): void {
    entitle(this.place.subject);
    void this.reading.again();
  }

  protected override updated(): void {
    if (this.reading.answer) {
      entitle(this.reading.answer.report.title ?? this.place.subject);
    }
  }

  protected override render(): unknown {
    return this.reading.show(`the report “${this.place.subject}”`, (reading) => this.page(reading), () => html`<div class="prose">
      <h1>There is no report “${this.place.subject}”</h1>
      <p>Reports are named by series, edition and country, as <code>ai-2003-kaz</code>. <a href="/">The map</a> leads to every country
        and its reports.</p></div>`);
  }

  private page({report, incidents, text: words}: Reading): TemplateResult {
    const apart = words === null ? report.notices : report.notices.filter(({selector}) => !selector);
    return html`
      <header class="report-head">${reportHead(report)}</header>
      <div class="report-parts">
        <nav class="card" aria-label="Sections"><h2>Sections</h2>
          <ul>${report.sections.map(({ordinal, heading, topic}) => html`<li><a href="#section-${ordinal}">${heading ?? 'Without heading'}</a>
            <span class="soft">${word(topic)}</span></li>`)}
            <li><a href="#incidents">${count(incidents.length, 'incident')}</a></li></ul></nav>
        <div class="reader">
          ${report.summary ? html`<section class="card" aria-label="Summary"><h2>Summary</h2><p>${report.summary}</p></section>` : nothing}
          ${report.facts.length > 0 ? facts(report) : nothing}
          ${noticeList(apart)}
          <section class="card" aria-label="Text"><h2>Text</h2>${words === null ? withheld(report)
            : html`<full-text .report=${report} .incidents=${incidents} .text=${words} .at=${this.sought}></full-text>`}</section>
          <section id="incidents" aria-label="Incidents"><h2>${count(incidents.length, 'incident')}</h2>
            ${resultList(incidents)}
            ${askedOf(`/v1/reports/${report.id}`, at('/v1/incidents', {report: report.id}).href)}
            <p><a href=${listed({report: report.id})}>Search among them</a></p></section>
        </div>
      </div>`;
  }

  private get sought(): number {
    return this.param('at') ? Number(this.param('at')) : -1;
  }
}

function facts({facts: told, id}: Report): TemplateResult {
  return html`<section class="card" aria-label="Header"><h2>The header as read</h2>
    <dl class="pairs">${told.map(({label, value, selector}) => html`<dt>${label}</dt>
      <dd>${value ? html`<a href="/reports/${id}?at=${selector.start}">${value}</a>`
        : html`<span class="soft">no value</span>`}</dd>`)}</dl></section>`;
}

function withheld({rights, sections}: Report): TemplateResult {
  return html`<p>The text belongs to ${rights.holder ?? 'its publisher'}, so only facts and excerpts are shown. Editors may read it whole:
      <a href="/import">give the key</a> and come back.</p>
    ${sections.map(({ordinal, heading}) => html`<h3 id="section-${ordinal}">${heading ?? 'Without heading'}</h3>`)}`;
}

async function read(id: string, signal: AbortSignal): Promise<Reading> {
  const [report, incidents] = await Promise.all([
    get(at('/v1/reports/{id}', {}, {id}), signal),
    all(at('/v1/incidents', {report: id}), signal),
  ]);
  return {report, incidents, text: await words(report, signal)};
}

/** Asked for only where there is hope: with a key, or where the rights let everybody read. */
async function words({id, rights}: Report, signal: AbortSignal): Promise<string | null> {
  if (rights.textPolicy !== 'FULL_TEXT' && !key.given) {
    return null;
  }
  return text(at('/v1/reports/{id}/text', {}, {id}).href, signal).catch((failure: unknown) => {
    if (failure instanceof Refusal && (failure.status === 401 || failure.status === 403)) {
      return null;
    }
    throw failure;
  });
}

customElements.define('report-view', ReportView);
