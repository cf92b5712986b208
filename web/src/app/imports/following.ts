import {at} from '../api/addresses';
import {get, send} from '../api/service';
import type {Import} from './sending';

const PAUSE = 1_000;

export function ended({status}: Import): boolean {
  return status !== 'QUEUED' && status !== 'RUNNING';
}

/** Tells of an import until it has ended: by its events, and where the stream breaks by asking. */
export async function* follow(id: string, signal: AbortSignal): AsyncGenerator<Import> {
  let last = await get(at('/v1/imports/{id}', {}, {id}), signal);
  yield last;
  while (!ended(last)) {
    try {
      for await (last of events(id, signal)) {
        yield last;
      }
    } catch (broken) {
      if (signal.aborted) {
        throw broken;
      }
    }
    if (!ended(last)) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      last = await get(at('/v1/imports/{id}', {}, {id}), signal);
      yield last;
    }
  }
}

/** Server-sent events, read by fetch: EventSource cannot send a key. */
async function* events(id: string, signal: AbortSignal): AsyncGenerator<Import> {
  const {body} = await send(`/v1/imports/${id}/events`, {headers: {Accept: 'text/event-stream'}, signal});
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  let read = '';
  for (let {done, value} = await reader.read(); !done; {done, value} = await reader.read()) {
    const whole = (read + value).split(/\r?\n\r?\n/);
    read = whole.pop()!;
    for (const event of whole) {
      const data = event.split(/\r?\n/).filter((line) => line.startsWith('data:')).map((line) => line.slice(5)).join('\n');
      if (data.trim()) {
        yield JSON.parse(data) as Import;
      }
    }
  }
}
