import {html, nothing, type TemplateResult} from 'lit';
import {noticeList} from '../report/notices';
import {count, period, word} from '../words';
import type {Submission} from './sending';

/** What would be stored, or what was. */
export function preview({outcome, dryRun, claimCount, report}: Submission): TemplateResult {
  const {id, title, country, edition, coverage, facts, sections, incidentCount, notices} = report;
  return html`<div class="preview">
    <p role="status" class="outcome">${dryRun ? html`Read, and nothing stored. Storing it would give: <strong>${word(outcome)}</strong>.`
      : html`<strong>${word(outcome)}</strong>: <a href="/reports/${id}">${title}</a>`}</p>
    <dl class="pairs">
      <dt>Title</dt><dd>${title}</dd>
      <dt>Country, edition</dt><dd>${country.name}, ${edition} (<code>${id}</code>)</dd>
      <dt>Speaks of</dt><dd>${period(coverage)}</dd>
      <dt>Read from it</dt><dd>${count(claimCount, 'claim')}, ${count(incidentCount, 'incident')}, ${count(sections.length, 'section')}</dd>
      ${facts.map(({label, value}) => html`<dt>${label}</dt><dd>${value ?? html`<span class="soft">no value</span>`}</dd>`)}
    </dl>
    ${sections.length > 0 ? html`<h3>Sections</h3><ul>${sections.map(({heading, topic}) => html`<li>${heading ?? 'Without heading'}
      <span class="soft">${word(topic)}</span></li>`)}</ul>` : nothing}
    ${noticeList(notices)}
  </div>`;
}
