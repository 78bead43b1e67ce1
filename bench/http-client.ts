import { Agent, request } from 'node:http';
import type { Readable } from 'node:stream';

export interface Answer<Body> {
  status: number;
  body: Body;
}

/** A signed-in caller with connections that stay open; lighter than `fetch`, so that the client is not what is measured. */
export class HttpClient {
  private readonly agent: Agent;
  private readonly credentials: Record<string, string> = {};

  constructor(
    private readonly address: string,
    connections = 1,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  async signIn(email: string, password: string): Promise<this> {
    const { status, headers, text } = await this.exchange('POST', '/session', JSON.stringify({ email, password }));
    if (status >= 300) throw new Error(`Signing in gave ${status}: ${text}`);
    const session: { csrfToken: string } = JSON.parse(text);
    const cookie = headers['set-cookie']?.find((each) => each.startsWith('qm_session='));
    this.credentials['cookie'] = cookie?.split(';')[0] ?? '';
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

  close(): void {
    this.agent.destroy();
  }

  /** @throws Error for every answer that is no success: a bench that measures refusals measures nothing */
  private async send<Body>(method: string, path: string, body?: string | Readable, type?: string): Promise<Body> {
    const { status, text } = await this.exchange(method, path, body, type);
    if (status >= 300) throw new Error(`${method} ${path} gave ${status}: ${text.slice(0, 500)}`);
    const parsed: Body = text === '' ? undefined : JSON.parse(text);
    return parsed;
  }

  private exchange(
    method: string,
    path: string,
    body?: string | Readable,
    type = 'application/json',
  ): Promise<{ status: number; headers: NodeJS.Dict<string[]> & { 'set-cookie'?: string[] }; text: string }> {
    return new Promise((resolve, reject) => {
      const headers = {
        ...this.credentials,
        ...(body === undefined ? {} : { 'content-type': type }),
        ...(typeof body === 'string' ? { 'content-length': String(Buffer.byteLength(body)) } : {}),
      };
      const sent = request(`${this.address}/api/v1${path}`, { method, agent: this.agent, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: { 'set-cookie': answer.headers['set-cookie'] ?? [] },
            text: Buffer.concat(parts).toString('utf8'),
          }),
        );
      });
      sent.on('error', reject);
      if (body !== undefined && typeof body !== 'string') {
        body.on('error', reject);
        body.pipe(sent);
      } else sent.end(body);
    });
  }
}
