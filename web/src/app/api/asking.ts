import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {NoAnswer, Refusal} from './problems';

/** After so long it is said that the service is slow, lest anybody take the page for broken. */
const SLOW = 4_000;
const TOO_MANY = 429;
const UNAVAILABLE = 503;

type State<T> =
  | {kind: 'asking', slow: boolean}
  | {kind: 'answered', answer: T}
  | {kind: 'failed', failure: unknown, retryIn: number | null};

/**
 * One question to the service and what has become of it. A view shows it with `show`, which has a sentence for every
 * end: slow, refused, unavailable, unreachable.
 */
export class Asking<T> implements ReactiveController {
  private state: State<T> = {kind: 'asking', slow: false};
  private running = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost, private readonly ask: (signal: AbortSignal) => Promise<T>) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.running.abort();
    clearTimeout(this.timer);
  }

  get answer(): T | undefined {
    return this.state.kind === 'answered' ? this.state.answer : undefined;
  }

  get failure(): unknown {
    return this.state.kind === 'failed' ? this.state.failure : undefined;
  }

  /** Asks, or asks again; what was asked before no longer matters. */
  async again(): Promise<void> {
    this.running.abort();
    const running = this.running = new AbortController();
    this.become({kind: 'asking', slow: false});
    this.later(() => this.become({kind: 'asking', slow: true}), SLOW);
    try {
      const answer = await this.ask(running.signal);
      this.end(running, {kind: 'answered', answer});
    } catch (failure) {
      this.end(running, {kind: 'failed', failure, retryIn: waitFor(failure)});
    }
  }

  private end(running: AbortController, state: State<T>): void {
    if (running.signal.aborted) {
      return;
    }
    clearTimeout(this.timer);
    this.become(state);
    if (state.kind === 'failed') {
      this.countDown(state);
    }
  }

  private countDown(state: State<T> & {kind: 'failed'}): void {
    const {retryIn} = state;
    if (retryIn === null) {
      return;
    }
    this.later(() => {
      if (retryIn <= 1) {
        void this.again();
      } else {
        this.end(this.running, {...state, retryIn: retryIn - 1});
      }
    }, 1_000);
  }

  private later(what: () => void, milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(what, milliseconds);
  }

  private become(state: State<T>): void {
    this.state = state;
    this.host.requestUpdate();
  }

  /** @param what that is asked for, as in "the facts about Kazakhstan" */
  show(what: string, answered: (answer: T) => unknown, absent?: () => unknown): unknown {
    const {state} = this;
    switch (state.kind) {
      case 'asking':
        return waiting(what, state.slow);
      case 'answered':
        return answered(state.answer);
      case 'failed':
        return absent && state.failure instanceof Refusal && state.failure.status === 404
          ? absent()
          : failed(what, state.failure, state.retryIn, () => void this.again());
    }
  }
}

function waitFor(failure: unknown): number | null {
  return failure instanceof Refusal && (failure.status === TOO_MANY || failure.status === UNAVAILABLE)
    ? failure.retryAfter ?? 10
    : null;
}

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
    return `No answer came when asking for ${what}, or none that can be read. The service may be starting or out of reach: look at the network, then try again.`;
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
      return `The key that you gave does not allow to ask for ${what}.`;
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
