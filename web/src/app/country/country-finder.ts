import {html, LitElement} from 'lit';
import {countries, type Country} from './countries';
import {go} from '../places';

/** A name typed or chosen leads to the country's page. */
class CountryFinder extends LitElement {
  private known: Country[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private load(): void {
    void countries().then((known) => {
      this.known = known;
      this.requestUpdate();
    }).catch(() => undefined);
  }

  private find(event: Event): void {
    event.preventDefault();
    const field = this.querySelector('input')!;
    const name = field.value.trim();
    if (name) {
      field.value = '';
      // The service knows every name and spelling; the page of the country asks it.
      go(`/countries/${encodeURIComponent(this.known.find((country) => country.name === name)?.iso3 ?? name)}`);
    }
  }

  protected override render(): unknown {
    return html`<form role="search" @submit=${this.find}>
      <input type="search" list="countries" placeholder="Find a country" aria-label="Find a country" autocomplete="off"
        @focus=${this.load} @change=${(event: Event) => this.known.some(({name}) => name === (event.target as HTMLInputElement).value)
          && this.find(event)}>
      <datalist id="countries">${this.known.map(({name}) => html`<option value=${name}></option>`)}</datalist>
    </form>`;
  }
}

customElements.define('country-finder', CountryFinder);
