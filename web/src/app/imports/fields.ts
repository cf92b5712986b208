import {html, nothing, type TemplateResult} from 'lit';
import {ACCEPTED} from './kinds';

const HINTS: readonly [name: string, label: string, type: string, hint: string][] = [
  ['country', 'Country', 'text', 'KAZ or a name'],
  ['edition', 'Edition', 'number', '2003'],
  ['series', 'Series', 'text', 'ai'],
  ['publishedOn', 'Published on', 'date', ''],
];

export function keyForm(given: string, give: (key: string) => void): TemplateResult {
  return html`<form class="card" @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    give(String(new FormData(event.target as HTMLFormElement).get('key')).trim());
  }}><h2>The key</h2>
    <p class="soft">The first start of the service prints an editor's key in its log. It is kept in this tab only and forgotten with it.</p>
    <p class="actions"><label>Editor key <input name="key" type="password" autocomplete="off" .value=${given}></label>
      <button>${given ? 'Change it' : 'Use it'}</button>
      ${given ? html`<span role="status">A key is given.</span> <button type="button" @click=${() => give('')}>Forget it</button>` : nothing}</p>
  </form>`;
}

/** A file can be dropped here as well as chosen. */
export function fileField(file: File | undefined, choose: (file: File | undefined) => void): TemplateResult {
  const over = (event: DragEvent, on: boolean): void => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.toggle('over', on);
  };
  return html`<label class="drop" @dragover=${(event: DragEvent) => over(event, true)} @dragleave=${(event: DragEvent) => over(event, false)}
      @drop=${(event: DragEvent) => { over(event, false); choose(event.dataTransfer?.files[0]); }}>
    <span>${file ? html`<strong>${file.name}</strong>, ${size(file)}` : 'Drop a file here, or choose one'}</span>
    <input type="file" name="file" accept=${ACCEPTED} @change=${(event: Event) => choose((event.target as HTMLInputElement).files?.[0])}>
  </label>`;
}

function size({size: bytes}: File): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export function hintFields(): TemplateResult {
  return html`<details><summary>What the file does not tell by itself</summary>
    <div class="hints">${HINTS.map(([name, label, type, hint]) => html`<label>${label}
      <input name=${name} type=${type} placeholder=${hint}></label>`)}</div></details>`;
}
