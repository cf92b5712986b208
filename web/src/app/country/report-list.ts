import {html, type TemplateResult} from 'lit';
import type {Item} from '../api/addresses';
import {date, period} from '../words';

/** The reports on a country, the latest first. */
export function reportList(reports: readonly Item<'/v1/reports'>[], country: string): TemplateResult {
  const latest = [...reports].sort((one, other) => other.edition - one.edition);
  return latest.length > 0
    ? html`<ul class="report-list">${latest.map(({id, title, publisher, publishedOn, coverage}) => html`<li>
        <a href="/reports/${id}">${title}</a>
        <span class="soft">${publisher}${publishedOn ? `, ${date(publishedOn)}` : ''}, on ${period(coverage)}</span></li>`)}</ul>`
    : html`<p class="soft">No report on ${country} is stored. <a href="/import">Import one</a>.</p>`;
}
