import {html, type TemplateResult} from 'lit';
import {NoAnswer, Refusal} from './problems';

export const TOO_MANY = 429;
export const UNAVAILABLE = 503;

export function waiting(what: string, slow: boolean): TemplateResult {
  return html`<p class="state" role="status">${slow
    ? html`The service is slow to answer. Still asking for ${what}; nothing needs to be done.`
    : html`Asking for ${what}…`}</p>`;
}

export function failed(what: string, failure: unknown, retryIn: number | null, again: () => void): TemplateResult {
  const soon = retryIn === null ? '' : ` Trying again in ${retryIn} s.`;
  return html`<div class="state state-failed" role="alert">
    <p>${sentence(what, failure)}${soon}</p>
    <p><button type="button" @click=${again}>Try again now</button></p>
  </div>`;
}

/** What the service says is wrong, parameter by parameter where it does. */
function details({message, problem: {errors = []}}: Refusal): string {
  return errors.length > 0 ? errors.map(({parameter, detail}) => `${parameter ?? ''} ${detail}.`).join(' ') : message;
}

/** What went wrong and what can be done, in words. */
export function sentence(what: string, failure: unknown): string {
  if (failure instanceof NoAnswer) {
    return `No answer came when asking for ${what}, or none that can be read. The service may be starting or out of reach: `
      + 'look at the network, then try again.';
  }
  if (!(failure instanceof Refusal)) {
    return `This page failed to show ${what}. Reload it; if that does not help, tell whoever runs this service.`;
  }
  switch (failure.status) {
    case TOO_MANY:
      return `You, or others behind your address, asked very often, so the service asks for a pause before it gives ${what}.`;
    case UNAVAILABLE:
      return `The service is too busy to give ${what} just now.`;
    case 401:
      return `Asking for ${what} needs a key that the service knows. Give one on the import page.`;
    case 403:
      return `You may not ask for ${what} like this: ${details(failure)}`;
    case 404:
      return `There is no such thing here: ${failure.message}`;
    case 410:
      return `It was withdrawn${failure.problem.reason ? `: ${failure.problem.reason}` : ''}. What was read from it is no longer served.`;
    default:
      return failure.status < 500
        ? `The service does not take this question for ${what}: ${details(failure)}`
        : `The service failed when it was asked for ${what}. Try again; if it goes on, tell whoever runs it.`;
  }
}
