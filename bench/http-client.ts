import type { Readable } from 'node:stream';
import { Pool } from 'undici';

/** A signed-in caller with connections that stay open; light, so that the client is not what is measured. */
export class HttpClient {
  private readonly pool: Pool;
  private readonly credentials: Record<string, string> = {};

  constructor(address: string, connections = 1) {
    // What is uploaded and judged may take longer to answer than a client usually waits.
    this.pool = new Pool(address, { connections, headersTimeout: 0, bodyTimeout: 0 });
  }

  async signIn(email: string, password: string): Promise<this> {
    const { status, cookies, text } = await this.exchange('POST', '/session', JSON.stringify({ email, password }));
    if (status >= 300) throw new Error(`Signing in gave ${status}: ${text}`);
    const session: { csrfToken: string } = JSON.parse(text);
    this.credentials['cookie'] = cookies.find((each) => each.startsWith('qm_session='))?.split(';')[0] ?? '';
    this.credentials['x-csrf-token'] = session.csrfToken;
    return this;
  }

  get<Body>(path: string): Promise<Body> {
    return this.send('GET', path);
  }

  post<Body>(path: string, body?: object): Promise<Body> {
    return this.send('POST', path, body === undefined ? undefined : JSON.stringify(body));
  }

  upload<Body>(path: string, file: Readable): Promise<Body> {
    return this.send('POST', path, file, 'text/csv');
  }

  async close(): Promise<void> {
    await this.pool.close();
  }

  /** @throws Error for every answer that is no success: a bench that measures refusals measures nothing */
  private async send<Body>(method: 'GET' | 'POST', path: string, body?: string | Readable, type?: string): Promise<Body> {
    const { status, text } = await this.exchange(method, path, body, type);
    if (status >= 300) throw new Error(`${method} ${path} gave ${status}: ${text.slice(0, 500)}`);
    const parsed: Body = text === '' ? undefined : JSON.parse(text);
    return parsed;
  }

  private async exchange(
    method: 'GET' | 'POST',
    path: string,
    body?: string | Readable,
    type = 'application/json',
  ): Promise<{ status: number; cookies: string[]; text: string }> {
    const headers = { ...this.credentials, ...(body === undefined ? {} : { 'content-type': type }) };
    const answer = await this.pool.request({ method, path: `/api/v1${path}`, headers, body: body ?? null });
    const cookies = [answer.headers['set-cookie'] ?? []].flat();
    return { status: answer.statusCode, cookies, text: await answer.body.text() };
  }
}
