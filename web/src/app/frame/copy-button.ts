import {html, type TemplateResult} from 'lit';

const SAID_FOR = 2_000;

/** Puts words into the clipboard, and says for a moment that it did. */
export function copyButton(name: string, words: string): TemplateResult {
  return html`<button type="button" @click=${(event: Event) => void copy(words, name, event.currentTarget as HTMLElement)}>${name}</button>`;
}

async function copy(words: string, name: string, button: HTMLElement): Promise<void> {
  // Pages that are not served over TLS have no clipboard, but on the machine itself.
  const copied = await navigator.clipboard?.writeText(words).then(() => true, () => false);
  button.textContent = copied ? 'Copied' : 'Not allowed to copy: select the text';
  setTimeout(() => { button.textContent = name; }, SAID_FOR);
}
