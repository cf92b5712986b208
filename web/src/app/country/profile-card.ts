import {html, nothing, type TemplateResult} from 'lit';
import type {Answer} from '../api/addresses';
import {showEvidence} from '../facts/evidence-dialog';
import type {Fact} from '../facts/facts';
import {shown, statement} from '../facts/statements';
import {count, date, period, word} from '../words';

export type Profile = Answer<'/v1/countries/{code}/profile'>;

/** What is known of the country on the day. Each value opens the words that state it. */
export function profileCard(profile: Profile): TemplateResult {
  const {leaders, deathPenalty, icc, latestReport, incidentCount, executions, deathSentences, country} = profile;
  const office = (wanted: string) => leaders.filter((leader) => leader.office === wanted);
  return html`<dl class="profile">
    ${entry(word('HEAD_OF_STATE'), office('HEAD_OF_STATE'))}
    ${entry(word('HEAD_OF_GOVERNMENT'), office('HEAD_OF_GOVERNMENT'))}
    ${entry(word('DEATH_PENALTY'), deathPenalty ? [deathPenalty] : [])}
    ${entry(word('ICC'), icc ? [icc] : [])}
    ${figure(country.name, 'Executions in the year', executions)}
    ${figure(country.name, 'Death sentences in the year', deathSentences)}
    <div><dt>Latest report by then</dt><dd>${latestReport
      ? html`<a href="/reports/${latestReport.id}">${latestReport.title}</a>` : html`<span class="soft">None is stored</span>`}</dd></div>
    <div><dt>Incidents reported by then</dt><dd>${incidentCount > 0
      ? html`<a href="/incidents?country=${country.iso3}">${count(incidentCount, 'incident')}</a>` : html`<span class="soft">None</span>`}</dd></div>
  </dl>`;
}

function entry(name: string, facts: readonly Fact[]): TemplateResult {
  return html`<div><dt>${name}</dt>${facts.length > 0 ? facts.map((fact) => html`<dd>
      <button type="button" class="value" @click=${() => showEvidence(statement(fact))}>${shown(fact)}</button>
      ${remarks(fact)}</dd>`)
    : html`<dd class="soft">Nothing is stated</dd>`}</div>`;
}

function remarks(fact: Fact): TemplateResult {
  const leader = 'office' in fact ? fact : undefined;
  const all = [
    leader?.jurisdiction, leader?.officeAsPublished, leader?.interim && 'interim', leader?.acting && 'acting',
    leader?.representedBy && `represented by ${leader.representedBy}`,
    fact.from && `since ${date(fact.from)}`, fact.to && `until ${date(fact.to)}`,
    fact.carriedForward ? `stated for ${period(fact.statedFor)}, carried forward` : fact.certainty === 'POSSIBLE' && 'possible',
  ].filter(Boolean);
  return html`<div class="soft">${all.join(' · ')}${fact.conflict ? html` <strong class="disagree">≠ sources disagree</strong>` : nothing}</div>`;
}

function figure(country: string, name: string, answer: Profile['executions']): TemplateResult | typeof nothing {
  if (!answer) {
    return nothing;
  }
  const {asPublished, evidence, statedFor} = answer;
  const show = () => showEvidence({about: `${country}, ${name.toLowerCase()}`, value: asPublished, asPublished, evidence, statedFor});
  return html`<div><dt>${name}</dt><dd><button type="button" class="value" @click=${show}>${asPublished}</button>
    <div class="soft">stated for ${period(statedFor)}</div></dd></div>`;
}
