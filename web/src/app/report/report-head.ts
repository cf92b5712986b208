import {html, nothing, type TemplateResult} from 'lit';
import {at} from '../api/addresses';
import {copyButton} from '../frame/copy-button';
import {date, period} from '../words';
import type {Report} from './marks';

/** What the report is and how to cite it. */
export function reportHead(report: Report): TemplateResult {
  const {id, title, country, countryAsPublished, publisher, edition, publishedOn, coverage, rights, citation, revision, sourceUrl} = report;
  return html`
    <h1>${title}</h1>
    <p class="citation">${citation}
      ${copyButton('Copy', citation)}
      <a href=${at('/v1/reports/{id}/citation', {style: 'BIBTEX'}, {id}).href}>BibTeX</a>
      <a href=${at('/v1/reports/{id}/citation', {style: 'RIS'}, {id}).href}>RIS</a></p>
    <dl class="pairs">
      <dt>Country</dt><dd><a href="/countries/${country.iso3}?asOf=${coverage.to}">${country.name}</a>${
        countryAsPublished && countryAsPublished !== country.name ? `, published as “${countryAsPublished}”` : nothing}</dd>
      <dt>Speaks of</dt><dd>${period(coverage)}</dd>
      <dt>Published</dt><dd>${publisher ?? 'not told'}, edition ${edition}${publishedOn ? `, ${date(publishedOn)}` : nothing}</dd>
      <dt>Revision</dt><dd>${revision} (<a href="/v1/reports/${id}/revisions">all</a>)</dd>
      ${sourceUrl ? html`<dt>Source</dt><dd><a href=${sourceUrl} rel="noreferrer">${sourceUrl}</a></dd>` : nothing}
      <dt>Rights</dt><dd>${rights.notice ?? rights.holder}</dd>
    </dl>`;
}
