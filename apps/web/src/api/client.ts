import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from './schema.gen.js';

export interface FieldProblem {
  pointer: string;
  code: string;
  reason: string;
}

/** What the API said no with: RFC 9457 with a stable code. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    title: string,
    readonly problems: FieldProblem[] = [],
  ) {
    super(title);
    this.name = 'Problem';
  }

  /** The reasons by form field, for pointers such as `/answers/serial`. */
  fieldErrors(prefix = '/'): Record<string, string> {
    return Object.fromEntries(
      this.problems
        .filter(({ pointer }) => pointer.startsWith(prefix))
        .map(({ pointer, reason }) => [pointer.slice(prefix.length), reason]),
    );
  }
}

let csrfToken: string | undefined;

/** The session tells its token once; every unsafe request carries it from then on. */
export function rememberCsrfToken(token: string | undefined): void {
  csrfToken = token;
}

const manners: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET' && csrfToken) request.headers.set('X-CSRF-Token', csrfToken);
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key'))
      request.headers.set('Idempotency-Key', crypto.randomUUID());
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return undefined;
    throw await problemOf(response);
  },
  onError({ error }) {
    if (error instanceof Problem) return error;
    return new Problem(
      'unreachable',
      0,
      'Quartermaster cannot be reached. Check your connection; nothing that you typed is lost.',
    );
  },
};

async function problemOf(response: Response): Promise<Problem> {
  const fallback = `The server answered with ${response.status}.`;
  const body: unknown = await response.json().catch(() => null);
  if (typeof body !== 'object' || body === null) return new Problem('unknown', response.status, fallback);
  const { code, title, problems } = body as { code?: string; title?: string; problems?: FieldProblem[] };
  return new Problem(code ?? 'unknown', response.status, title ?? fallback, problems);
}

export const api = createClient<paths>({ baseUrl: '/' });
api.use(manners);

/** The body of an answer; the middleware has thrown for everything else. */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}
