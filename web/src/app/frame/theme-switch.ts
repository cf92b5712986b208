import {html, LitElement} from 'lit';

const CHOICES = ['light dark', 'light', 'dark'] as const;
const NAMES = {'light dark': 'as the device', light: 'light', dark: 'dark'};

/** Light, dark, or as the device is set. */
class ThemeSwitch extends LitElement {
  private chosen: typeof CHOICES[number] = 'light dark';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.chosen = CHOICES.find((choice) => choice === localStorage.getItem('theme')) ?? 'light dark';
    this.apply();
  }

  private next(): void {
    this.chosen = CHOICES[(CHOICES.indexOf(this.chosen) + 1) % CHOICES.length]!;
    localStorage.setItem('theme', this.chosen);
    this.apply();
    this.requestUpdate();
  }

  private apply(): void {
    document.documentElement.style.colorScheme = this.chosen;
    dispatchEvent(new Event('themechange'));
  }

  protected override render(): unknown {
    const name = NAMES[this.chosen];
    return html`<button type="button" class="quiet" @click=${this.next} title="Colours: ${name}">
      <span aria-hidden="true">◐</span><span class="unseen">Colours: ${name}. Change</span></button>`;
  }
}

customElements.define('theme-switch', ThemeSwitch);
