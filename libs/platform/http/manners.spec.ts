import { Body, Controller, Get, Global, Injectable, Module, Param, Patch, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  type Actor,
  Anybody,
  Authenticator,
  Config,
  CurrentActor,
  createHttpApplication,
  Database,
  IfMatch,
  Log,
  newId,
  PlatformHttpModule,
  PlatformModule,
  Refusal,
  Requires,
  Text,
} from '#platform';
import { useDatabase } from '../../../test/harness/index.js';

const organizationId = newId();
const actor: Actor = {
  organizationId,
  kind: 'user',
  id: newId(),
  name: 'Ada',
  grants: [{ permissions: new Set(['items.read', 'items.edit']) }],
};
const effects: string[] = [];
const gate: { open?: () => void } = {};

class NoteDto {
  @Text({ max: 100 })
  text!: string;
}

@Injectable()
class HeaderAuthenticator extends Authenticator {
  override authenticate(request: { headers: Record<string, unknown> }): Promise<Actor | undefined> {
    return Promise.resolve(request.headers['x-who'] === 'ada' ? actor : undefined);
  }
}

@Global()
@Module({ providers: [{ provide: Authenticator, useClass: HeaderAuthenticator }], exports: [Authenticator] })
class AuthModule {}

@Controller({ path: 'probe', version: '1' })
class ProbeController {
  constructor(private readonly database: Database) {}

  @Get('forgotten')
  forgotten(): object {
    return {};
  }

  @Get('bug')
  @Anybody()
  bug(): object {
    throw new Error('a secret detail');
  }

  @Get('spend')
  @Requires('spend.read')
  spend(): object {
    return {};
  }

  @Post('notes')
  @Requires('items.edit')
  async add(@CurrentActor() who: Actor, @Body() note: NoteDto): Promise<object> {
    return this.database.transaction(who, async () => {
      if (note.text === 'wait') await new Promise<void>((resolve) => (gate.open = resolve));
      if (note.text === 'refuse') throw new Refusal('conflict', 'Not now.');
      effects.push(note.text);
      return { id: newId(), text: note.text };
    });
  }

  @Patch('notes/:id')
  @Requires('items.edit')
  change(@Param('id') id: string, @IfMatch() version: number, @Body() note: NoteDto): object {
    return { id, text: note.text, version: version + 1 };
  }

  @Post('illegal-write')
  @Requires('items.edit')
  async illegalWrite(): Promise<object> {
    return this.database.query(`DELETE FROM idempotent_requests`);
  }
}

describe('Every answer keeps the same manners', () => {
  const test = useDatabase();
  const logged: string[] = [];
  let app: NestFastifyApplication;
  let base: string;

  beforeAll(async () => {
    const config = Config.read({
      DATABASE_URL: test.appUrl,
      REQUESTS_PER_MINUTE: '100',
      BODY_LIMIT_BYTES: '2048',
      METRICS_TOKEN: 'for-the-scraper',
    });
    const log = new Log('info', 'test', { write: (line) => void logged.push(line) });
    @Module({
      imports: [PlatformModule.with({ config, log, entities: [], applicationName: 'test' }), AuthModule, PlatformHttpModule],
      controllers: [ProbeController],
    })
    class ProbeModule {}
    app = await createHttpApplication(ProbeModule, config, log);
    await app.listen(0, '127.0.0.1');
    base = `${await app.getUrl()}/api/v1/probe`;
  });
  afterAll(() => app.close());

  const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> =>
    fetch(`${base}/${path}`, { ...init, headers: { 'x-who': 'ada', 'content-type': 'application/json', ...init.headers } });
  const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    ask('notes', { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const codeOf = async (response: Response): Promise<string> =>
    `${response.status} ${((await response.json()) as { code: string }).code}`;

  it('answers nobody where a route names no permission', async () => {
    expect(await codeOf(await ask('forgotten'))).toBe('403 forbidden');
  });

  it('tells apart who is not signed in and who may not', async () => {
    expect(await codeOf(await ask('spend', { headers: { 'x-who': 'nobody' } }))).toBe('401 not_signed_in');
    expect(await codeOf(await ask('spend'))).toBe('403 forbidden');
  });

  it('says nothing of a bug but its request id, and logs it with its stack', async () => {
    const response = await ask('bug');
    const body = (await response.json()) as { code: string; requestId: string };
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({ code: 'internal_error', status: 500, requestId: response.headers.get('x-request-id') });
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(logged.join('')).toContain('a secret detail');
  });

  it.each([
    ['broken JSON', '{"text":', '400 bad_request'],
    ['a huge body', JSON.stringify({ text: 'x'.repeat(5_000) }), '413 body_too_large'],
    ['an unknown field', { text: 'x', admin: true }, '422 validation_failed'],
    ['an empty body', {}, '422 validation_failed'],
    ['a list', [1], '422 validation_failed'],
  ])('refuses %s clearly', async (_what, body, expected) => {
    expect(await codeOf(await post(body))).toBe(expected);
    expect(effects).toEqual([]);
  });

  it('refuses a kind of body that it does not understand', async () => {
    expect(
      await codeOf(await ask('notes', { method: 'POST', headers: { 'content-type': 'application/x-yaml' }, body: 'a: 1' })),
    ).toBe('415 unsupported_media_type');
  });

  it('gives the same answer to the same request with the same key, with one effect', async () => {
    const key = { 'idempotency-key': newId() };
    const first = await post({ text: 'once' }, key);
    const second = await post({ text: 'once' }, key);
    expect(first.status).toBe(201);
    expect(second.status).toBe(201);
    expect(second.headers.get('idempotent-replay')).toBe('true');
    expect(await second.json()).toEqual(await first.json());
    expect(effects.filter((text) => text === 'once')).toHaveLength(1);
  });

  it('refuses another request with a used key', async () => {
    const key = { 'idempotency-key': newId() };
    await post({ text: 'first use' }, key);
    expect(await codeOf(await post({ text: 'other use' }, key))).toBe('422 idempotency_key_reused');
  });

  it('tells a second request that the first is still in flight', async () => {
    const key = { 'idempotency-key': newId() };
    const first = post({ text: 'wait' }, key);
    while (!gate.open) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await codeOf(await post({ text: 'wait' }, key))).toBe('409 request_in_flight');
    gate.open();
    expect((await first).status).toBe(201);
  });

  it('forgets a key whose request was refused, since nothing happened', async () => {
    const key = { 'idempotency-key': newId() };
    expect(await codeOf(await post({ text: 'refuse' }, key))).toBe('409 conflict');
    expect(await codeOf(await post({ text: 'refuse' }, key))).toBe('409 conflict');
  });

  it('asks for the version that was seen, and tells the new one', async () => {
    const change = (headers: Record<string, string>): Promise<Response> =>
      ask(`notes/${newId()}`, { method: 'PATCH', headers, body: '{"text":"x"}' });
    expect(await codeOf(await change({}))).toBe('428 version_required');
    expect(await codeOf(await change({ 'if-match': 'last' }))).toBe('412 version_stale');
    expect((await change({ 'if-match': '"7"' })).headers.get('etag')).toBe('"8"');
  });

  it('lets no write through outside a transaction', async () => {
    expect((await ask('illegal-write', { method: 'POST', body: '{}' })).status).toBe(500);
    expect(logged.join('')).toContain('read-only transaction');
  });

  it('sets the headers that browsers guard people with', async () => {
    const { headers } = await ask('spend');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
  });

  it('says that it is alive and ready, and shows its figures to whom they are for', async () => {
    const root = await app.getUrl();
    expect(await (await fetch(`${root}/health/ready`)).json()).toEqual({ status: 'ready' });
    expect((await fetch(`${root}/metrics`)).status).toBe(403);
    const figures = await (await fetch(`${root}/metrics`, { headers: { authorization: 'Bearer for-the-scraper' } })).text();
    expect(figures).toContain('http_request_duration_seconds_count{method="POST",route="/api/v1/probe/notes",status="201"}');
    expect(figures).toContain('database_pool_connections{state="idle"}');
  });

  it('counts whoever only makes credentials up by their address, and whoever is known by theirs', async () => {
    const statusOf = async (authorization: string, who = ''): Promise<number> =>
      (await ask('spend', { headers: { authorization, 'x-who': who } })).status;
    // She is known, and may not see this; who is slowed down is not even asked who they are.
    expect(await statusOf('Bearer of Ada', 'ada')).toBe(403);
    const madeUp = await Promise.all(Array.from({ length: 150 }, (_, place) => statusOf(`Bearer made-up-${place}`)));
    expect(new Set(madeUp)).toEqual(new Set([401, 429]));
    expect(await statusOf('Bearer of Ada', 'ada')).toBe(403);
  });

  it('slows a caller down who asks too often, and says for how long', async () => {
    const answers = await Promise.all(Array.from({ length: 120 }, () => ask('spend')));
    const refused = answers.find(({ status }) => status === 429);
    expect(await refused?.json()).toMatchObject({ code: 'too_many_requests' });
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
