import createClient, { type Middleware } from 'openapi-fetch';
import { newKey } from './keys.js';
import { Problem, problemOf } from './problem.js';
import { tellReach } from './reach.js';
import type { paths } from './schema.gen.js';

let csrfToken: string | undefined;
let sessionEnded: () => void = () => undefined;

/** The session tells its token once; every unsafe request carries it from then on. */
export function rememberCsrfToken(token: string | undefined): void {
  csrfToken = token;
}

/** Says who is told when the API no longer knows us. */
export function whenSessionEnds(tell: () => void): void {
  sessionEnded = tell;
}

const manners: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET' && csrfToken) request.headers.set('X-CSRF-Token', csrfToken);
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', newKey());
    return request;
  },
  async onResponse({ response }) {
    tellReach(true);
    if (response.ok) return undefined;
    const problem = await problemOf(response);
    if (problem.code === 'not_signed_in') sessionEnded();
    throw problem;
  },
  onError({ error }) {
    if (error instanceof Problem || (error instanceof DOMException && error.name === 'AbortError')) return error;
    tellReach(false);
    return new Problem(
      'unreachable',
      0,
      'Quartermaster cannot be reached. Check your connection; nothing that you typed is lost.',
    );
  },
};

export const api = createClient<paths>({ baseUrl: '/' });
api.use(manners);

/** The body of an answer; the middleware has thrown for everything else. */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}
