import {html, type TemplateResult} from 'lit';
import {curl} from '../api/addresses';
import {copyButton} from './copy-button';

/** How to get from a shell what a view shows. */
export function askedOf(...hrefs: string[]): TemplateResult {
  return commandToCopy(hrefs.map(curl).join('\n'));
}

export function commandToCopy(commands: string): TemplateResult {
  return html`<details class="asked">
    <summary>Ask the same with curl</summary>
    <pre tabindex="0" aria-label="Commands">${commands}</pre>
    ${copyButton('Copy as curl', commands)}
  </details>`;
}
