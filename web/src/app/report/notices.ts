import {html, nothing, type TemplateResult} from 'lit';
import {word} from '../words';
import type {Notice} from './marks';

/** What was noticed at a place, at the margin beside it. */
export function noticeNote({code, severity, detail}: Notice): TemplateResult {
  return html`<span class="notice notice-${severity}" role="note"><strong>${word(severity)}:</strong> ${detail}
    <a href="/v1/code-lists/NoticeCode"><code>${code}</code></a></span>`;
}

/** Notices about the whole text, or all where the text is not shown. */
export function noticeList(notices: readonly Notice[]): TemplateResult | typeof nothing {
  return notices.length > 0
    ? html`<section class="card" aria-label="Notices"><h2>Noticed while reading</h2>
        <ul class="notices">${notices.map((notice) => html`<li>${noticeNote(notice)}</li>`)}</ul></section>`
    : nothing;
}
