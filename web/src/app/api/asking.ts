import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Refusal} from './problems';
import {failed, TOO_MANY, UNAVAILABLE, waiting} from './sentences';

/** After so long it is said that the service is slow, lest anybody take the page for broken. */
const SLOW = 4_000;

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
