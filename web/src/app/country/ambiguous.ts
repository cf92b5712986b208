import {html, type TemplateResult} from 'lit';
import type {Refusal} from '../api/problems';

/** A name that means several countries is not guessed at. */
export function ambiguous(name: string, {problem}: Refusal): TemplateResult {
  return html`<div class="prose"><h1>“${name}” means several countries</h1>
    <ul>${(problem.candidates ?? []).map((one) => html`<li><a href="/countries/${one.iso3}">${one.name}</a></li>`)}</ul></div>`;
}
