export interface ApiResponse<Body> {
  status: number;
  headers: Headers;
  /** The JSON of the answer; text where it is something else; `undefined` where there is none. */
  body: Body;
  /** The entity tag, as `If-Match` wants it. */
  etag: string | undefined;
}

type Extra = Record<string, string>;

/** A person or system at the API, over real HTTP: keeps its session's cookie and CSRF token, or its token. */
export class ApiClient {
  private readonly credentials: Extra = {};

  constructor(readonly address: string) {}

  /** Signs in with a password. @throws Error when that is refused */
  async signIn(email: string, password: string): Promise<this> {
    const answer = await this.post<{ csrfToken: string }>('/session', { email, password });
    if (answer.status >= 300) throw new Error(`Signing in as ${email} gave ${answer.status}: ${JSON.stringify(answer.body)}`);
    const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('qm_session='));
    this.credentials['cookie'] = cookie?.split(';')[0] ?? '';
    this.credentials['x-csrf-token'] = answer.body.csrfToken;
    return this;
  }

  /** Goes on with an API token instead of a session. */
  withToken(token: string): this {
    this.credentials['authorization'] = `Bearer ${token}`;
    return this;
  }

  get<Body = unknown>(path: string, headers: Extra = {}): Promise<ApiResponse<Body>> {
    return this.send('GET', path, undefined, headers);
  }

  post<Body = unknown>(path: string, body?: unknown, headers: Extra = {}): Promise<ApiResponse<Body>> {
    return this.send('POST', path, body, headers);
  }

  put<Body = unknown>(path: string, body?: unknown, headers: Extra = {}): Promise<ApiResponse<Body>> {
    return this.send('PUT', path, body, headers);
  }

  patch<Body = unknown>(path: string, body?: unknown, headers: Extra = {}): Promise<ApiResponse<Body>> {
    return this.send('PATCH', path, body, headers);
  }

  delete<Body = unknown>(path: string, headers: Extra = {}): Promise<ApiResponse<Body>> {
    return this.send('DELETE', path, undefined, headers);
  }

  /** Any request. Paths are below /api/v1 unless they begin with `//`, which is the root. A string or stream is sent as it is. */
  async send<Body = unknown>(method: string, path: string, body: unknown, headers: Extra = {}): Promise<ApiResponse<Body>> {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const url = path.startsWith('//') ? `${this.address}${path.slice(1)}` : `${this.address}/api/v1${path}`;
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }), ...this.credentials, ...headers },
      ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
    const answer: Body = text === '' ? undefined : isJson ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body: answer, etag: response.headers.get('etag') ?? undefined };
  }
}
