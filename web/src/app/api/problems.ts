import type {components} from 'schema';

type Problem = components['schemas']['Problem'];

/** The service answered, and not with what was asked for. */
export class Refusal extends Error {
  constructor(readonly status: number, readonly problem: Partial<Problem>, readonly retryAfter: number | null) {
    super(problem.detail ?? problem.title ?? `The service answered ${status}.`);
  }
}

/** No answer came, or none that could be read. */
export class NoAnswer extends Error {}

export async function refusal(response: Response): Promise<Refusal> {
  const problem = await response.json().catch(() => ({})) as Partial<Problem>;
  const wait = Number(response.headers.get('Retry-After') ?? NaN);
  return new Refusal(response.status, problem, Number.isFinite(wait) ? wait : null);
}
