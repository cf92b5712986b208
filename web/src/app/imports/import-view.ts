import {html, nothing, type TemplateResult} from 'lit';
import {Asking} from '../api/asking';
import {key} from '../api/key';
import {commandToCopy} from '../frame/asked-of';
import {keep} from '../places';
import {entitle, View} from '../view';
import {ACCEPTED, choices, typeOf, wholeOf, type Whole} from './kinds';
import {fileField, hintFields, keyForm} from './fields';
import {preview} from './preview';
import {refused} from './refused';
import {sendReport, sendVolume, type Hints, type Import, type Submission} from './sending';
import './progress';
import './imports.css';

/** For editors: a file is read on trial, then stored; a volume is imported while one looks on. */
class ImportView extends View {
  private file: File | undefined;
  private whole: Whole = 'report';
  private trial = new Asking<Submission>(this, (signal) => sendReport(this.file!, this.hints, true, signal));
  private stored = new Asking<Submission>(this, (signal) => sendReport(this.file!, this.hints, false, signal));
  private volume = new Asking<Import>(this, (signal) => sendVolume(this.file!, this.hints, signal));
  private step: 'choosing' | 'trial' | 'stored' | 'volume' = 'choosing';

  private get hints(): Hints {
    const form = this.querySelector<HTMLFormElement>('form.import')!;
    const fields = [...new FormData(form)].filter(([name, value]) => name !== 'file' && name !== 'whole' && value !== '');
    return Object.fromEntries(fields) as Hints;
  }

  protected question(): string {
    return '';
  }

  protected ask(): void {
    entitle('Import');
  }

  private choose(file: File | undefined): void {
    if (file) {
      this.file = file;
      this.whole = wholeOf(file);
      this.step = 'choosing';
      this.requestUpdate();
    }
  }

  private async begin(event: Event): Promise<void> {
    event.preventDefault();
    keep({import: null});
    if (this.whole === 'report') {
      this.step = 'trial';
      await this.trial.again();
      return;
    }
    this.step = 'volume';
    await this.volume.again();
    if (this.volume.answer) {
      keep({import: this.volume.answer.id});
    }
  }

  private store(): void {
    this.step = 'stored';
    void this.stored.again();
  }

  protected override render(): unknown {
    const followed = this.param('import');
    return html`<h1>Import</h1>
      <p class="soft">For editors. A report is a text, a web page, a PDF or JSON; a volume is a PDF, a zip of reports or lines of JSON.</p>
      <div class="import-parts">
        ${keyForm(key.given, (given) => { key.give(given); this.requestUpdate(); })}
        ${this.form()}
        ${this.came()}
        ${commands(this.whole)}
        ${followed ? html`<import-progress .of=${followed}></import-progress>` : nothing}
      </div>`;
  }

  private form(): TemplateResult {
    const {file} = this;
    const known = file && typeOf(file);
    return html`<form class="import card" @submit=${this.begin}><h2>The file</h2>
      ${fileField(file, (chosen) => this.choose(chosen))}
      ${file && !known ? html`<p class="state-failed state">A file that ends like “${file.name}” is not taken. Send ${ACCEPTED}.</p>` : nothing}
      ${known && choices(file).length > 1 ? this.wholes(choices(file)) : nothing}
      ${hintFields()}
      <p class="actions"><button class="main" ?disabled=${!known || !key.given}>${this.whole === 'report' ? 'Read it on trial'
        : 'Import the volume'}</button>
        ${key.given ? nothing : html`<span class="soft">Give the key first.</span>`}</p>
      ${this.whole === 'volume' && known ? html`<p class="soft">A volume is stored as it is read; what cannot be taken is listed with the reason.
        Take one entry of it as a report to see what would be read.</p>` : nothing}
    </form>`;
  }

  private wholes(choices: readonly Whole[]): TemplateResult {
    const choose = (whole: Whole): void => {
      this.whole = whole;
      this.requestUpdate();
    };
    return html`<fieldset class="whole"><legend>It is</legend>${choices.map((whole) => html`<label>
      <input type="radio" name="whole" value=${whole} .checked=${whole === this.whole} @change=${() => choose(whole)}>
      ${whole === 'report' ? 'one report' : 'a volume of many'}</label>`)}</fieldset>`;
  }

  private came(): unknown {
    switch (this.step) {
      case 'choosing':
        return nothing;
      case 'trial':
        return this.result('What would be read', this.trial, (submission) => html`${preview(submission)}
          <p class="actions"><button type="button" class="main" @click=${this.store}>Store it</button></p>`);
      case 'stored':
        return this.result('What was read', this.stored, preview);
      case 'volume':
        return this.volume.answer ? nothing : this.result('Sending', this.volume, () => nothing);
    }
  }

  private result<T>(title: string, asking: Asking<T>, show: (answer: T) => unknown): TemplateResult {
    return html`<section class="card" aria-label=${title}><h2>${title}</h2>
      ${asking.show(`what comes of “${this.file!.name}”`, show)}${refused(asking.failure)}</section>`;
  }
}

/** What the page does, from a shell. */
function commands(whole: Whole): TemplateResult {
  const [type, path] = whole === 'report' ? ['text/plain', '/v1/reports?dryRun=true'] : ['application/pdf', '/v1/imports'];
  return commandToCopy(`curl -H "Authorization: Bearer $KEY" -H 'Content-Type: ${type}' --data-binary @FILE '${location.origin}${path}'`);
}

customElements.define('import-view', ImportView);
