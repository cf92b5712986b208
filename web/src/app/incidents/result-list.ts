import {html, nothing, type TemplateResult} from 'lit';
import type {Item} from '../api/addresses';
import {showEvidence} from '../facts/evidence-dialog';
import {period, word} from '../words';

export type Incident = Item<'/v1/incidents'>;

/** Incidents one below the other: what is said, of whom, when and where, and the way to the words. */
export function resultList(incidents: readonly Incident[]): TemplateResult {
  return html`<ol class="results">${incidents.map(result)}</ol>`;
}

function result(incident: Incident): TemplateResult {
  const {id, country, report, section, when, places, acts, victims, evidence, headline, excerpt} = incident;
  const place = [...new Set(places.map(({name}) => name))].join(', ');
  return html`<li id=${id} class="card">
    <p class="soft result-head"><a href="/countries/${country.iso3}">${country.name}</a>
      ${when ? html` · ${period(when)}` : nothing}${place ? html` · ${place}` : nothing}${section ? html` · ${section.heading}` : nothing}</p>
    <p class="result-words">${headline ? marked(headline) : excerpt}</p>
    <p>${acts.map(({code, confidence}) => html`<span class="chip" title="${word(confidence)}">${word(code)}</span> `)}
      ${victims.map(({asPublished}) => html`<span class="chip">${asPublished}</span> `)}</p>
    <p class="actions"><a href="/reports/${report.id}?at=${evidence.selector.start}">${report.title}</a>
      <button type="button" @click=${() => show(incident)}>Evidence<span class="unseen"> for the incident in ${country.name}</span></button></p>
  </li>`;
}

function show({country, acts, evidence, excerpt, when}: Incident): void {
  showEvidence({
    about: country.name, value: acts.length > 0 ? acts.map(({code}) => word(code)).join(', ') : 'An incident', asPublished: excerpt, evidence,
    ...when ? {statedFor: when} : {},
  });
}

/** The service puts « and » around what was found. */
function marked(headline: string): (string | TemplateResult)[] {
  return headline.split(/«([^«»]*)»/).map((part, i) => i % 2 === 1 ? html`<mark>${part}</mark>` : part);
}
