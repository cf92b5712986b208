import {as, type Address, type Answer, type GetPath, type Item} from './addresses';
import {NoAnswer, refusal} from './problems';
import {key} from './key';

/** The service gives up on a read after 30 seconds; whoever waits longer waits for a broken line. */
const PATIENCE = 40_000;

/** Asks the service, with the key if one was given, and gives its answer or throws a Refusal or NoAnswer. */
export async function send(href: string, request: RequestInit = {}): Promise<Response> {
  const headers = new Headers(request.headers);
  if (key.given && !headers.has('Authorization')) {
    headers.set('Authorization', `Bearer ${key.given}`);
  }
  const response = await fetch(href, {...request, headers}).catch((failure: unknown) => {
    if (request.signal?.aborted && request.signal.reason?.name !== 'TimeoutError') {
      throw request.signal.reason;
    }
    throw new NoAnswer(String(failure));
  });
  if (!response.ok) {
    throw await refusal(response);
  }
  return response;
}

function patient(signal?: AbortSignal): AbortSignal {
  const patience = AbortSignal.timeout(PATIENCE);
  return signal ? AbortSignal.any([signal, patience]) : patience;
}

async function read<T>(href: string, signal: AbortSignal | undefined, body: (response: Response) => Promise<T>): Promise<T> {
  const response = await send(href, {signal: patient(signal)});
  return body(response).catch((failure: unknown) => {
    if (signal?.aborted) {
      throw signal.reason;
    }
    throw new NoAnswer(String(failure));
  });
}

export function get<P extends GetPath>({href}: Address<P>, signal?: AbortSignal): Promise<Answer<P>> {
  return read(href, signal, (response) => response.json() as Promise<Answer<P>>);
}

export function text(href: string, signal?: AbortSignal): Promise<string> {
  return read(href, signal, (response) => response.text());
}

/** A list to its end, in one answer: NDJSON has no pages. */
export async function all<P extends GetPath>(address: Address<P>, signal?: AbortSignal): Promise<Item<P>[]> {
  const lines = await text(as('ndjson', address), signal);
  return lines.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Item<P>);
}
