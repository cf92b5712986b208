import type {components} from 'schema';
import {search} from '../api/addresses';
import {send} from '../api/service';
import {typeOf} from './kinds';

export type Submission = components['schemas']['Submission'];
export type Import = components['schemas']['Import'];

/** What the file does not tell by itself. */
export type Hints = Record<string, string>;

export async function sendReport(file: File, hints: Hints, dryRun: boolean, signal: AbortSignal): Promise<Submission> {
  return (await post('/v1/reports', file, {...hints, ...dryRun ? {dryRun} : {}}, signal)).json() as Promise<Submission>;
}

export async function sendVolume(file: File, {country: _, ...hints}: Hints, signal: AbortSignal): Promise<Import> {
  return (await post('/v1/imports', file, hints, signal)).json() as Promise<Import>;
}

function post(path: string, file: File, query: Record<string, string | boolean>, signal: AbortSignal): Promise<Response> {
  const asked = search(query);
  return send(asked ? `${path}?${asked}` : path, {method: 'POST', body: file, headers: {'Content-Type': typeOf(file)!}, signal});
}

export async function cancel(id: string): Promise<void> {
  await send(`/v1/imports/${id}`, {method: 'DELETE'});
}
