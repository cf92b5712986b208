import {html, type TemplateResult} from 'lit';
import {curl} from '../api/addresses';

/** How to get from a shell what a view shows. */
export function askedOf(...hrefs: string[]): TemplateResult {
  return commandToCopy(hrefs.map(curl).join('\n'));
}

export function commandToCopy(commands: string): TemplateResult {
  return html`<details class="asked">
    <summary>Ask the same with curl</summary>
    <pre tabindex="0" aria-label="Commands">${commands}</pre>
    <button type="button" @click=${(event: Event) => void copy(commands, event.currentTarget as HTMLElement)}>Copy as curl</button>
  </details>`;
}

async function copy(what: string, button: HTMLElement): Promise<void> {
  const said = await navigator.clipboard.writeText(what).then(() => 'Copied', () => 'Not allowed to copy: select the text');
  button.textContent = said;
  setTimeout(() => { button.textContent = 'Copy as curl'; }, 2_000);
}
