import { Global, Injectable, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MessagingModule } from '#messaging';
import { organizationEntities } from '#organization';
import {
  type Actor,
  Authenticator,
  Config,
  createHttpApplication,
  Log,
  newId,
  PlatformHttpModule,
  PlatformModule,
} from '#platform';
import { ApiClient, type ApiResponse } from '../../test/harness/api-client.js';
import { useDatabase } from '../../test/harness/index.js';
import { Announcer, inRole, settle, TellingModule, use } from '../../test/lifecycle/parcels.js';
import { LifecycleHttpModule, LifecycleModule } from './lifecycle.module.js';
import type { StepDto } from './work/step.dto.js';
import { messageIdOf, sign } from './work/webhooks/standard-webhooks.rules.js';
import { WebhookEndpoint } from './work/webhooks/webhook-endpoint.entity.js';

const people = new Map<string, Actor>();

@Injectable()
class HeaderAuthenticator extends Authenticator {
  override authenticate({ headers }: { headers: Record<string, unknown> }): Promise<Actor | undefined> {
    return Promise.resolve(people.get(String(headers['x-who'])));
  }
}

@Global()
@Module({ providers: [{ provide: Authenticator, useClass: HeaderAuthenticator }], exports: [Authenticator] })
class AuthModule {}

interface Problem {
  code: string;
  problems?: Array<{ pointer: string }>;
}

describe('Tasks and lifecycles over HTTP', () => {
  const db = useDatabase();
  let app: NestFastifyApplication;
  let client: ApiClient;
  let subjectId: string;

  beforeAll(async () => {
    const config = Config.read(
      {},
      { databaseUrl: db.appUrl, logLevel: 'silent', secretKey: 'a key for tests that is long enough' },
    );
    const log = new Log('silent');
    @Module({
      imports: [
        PlatformModule.with({ config, log, entities: [...organizationEntities, WebhookEndpoint], applicationName: 'test' }),
        MessagingModule,
        AuthModule,
        TellingModule,
        LifecycleModule,
        PlatformHttpModule,
        LifecycleHttpModule,
      ],
      providers: [Announcer],
    })
    class ProbeModule {}
    app = await createHttpApplication(ProbeModule, config, log);
    await app.listen(0, '127.0.0.1');
    db.beforeDrop(() => app.close());
    client = new ApiClient(await app.getUrl());
    const { organizationId, personId } = await settle(db);
    people.set('ops', inRole(organizationId, 'it_operations'));
    people.set('finance', inRole(organizationId, 'finance'));
    people.set('hana', inRole(organizationId, 'requester', { personId }));
    people.set('auditor', inRole(organizationId, 'auditor'));
    people.set('stranger', inRole(newId(), 'administrator'));
    const [sent] = await use(processOf(), inRole(organizationId, 'it_operations'), 'send', 1, personId);
    subjectId = sent?.subjectId ?? '';
  });

  const processOf = () => ({
    get: <T>(type: abstract new (...parts: never[]) => T): T => app.get(type, { strict: false }),
    close: () => app.close(),
  });
  const as = (who: string): Record<string, string> => ({ 'x-who': who });
  const codeOf = ({ status, body }: ApiResponse<Problem>): string => `${status} ${body.code}`;
  const tasks = async (who: string, query = ''): Promise<StepDto[]> =>
    (await client.get<{ data: StepDto[] }>(`/tasks?subjectId=${subjectId}${query}`, as(who))).body.data;
  const taskId = async (name: string): Promise<string> => (await tasks('ops')).find((task) => task.name === name)?.id ?? '';

  it('show everybody their own', async () => {
    expect((await tasks('ops', '&mine=true')).map(({ name }) => name)).toEqual(['weigh']);
    expect((await tasks('finance', '&mine=true')).map(({ name }) => name)).toEqual(['pay']);
    expect(await tasks('hana', '&mine=true')).toEqual([]);
    expect((await tasks('ops', '&mine=true&kind=task')).map(({ name }) => name)).toEqual(['weigh']);
    expect(await tasks('ops', '&mine=true&kind=approval')).toEqual([]);
    expect(await tasks('ops', '&ofMyTeams=true')).toEqual([]);
    expect(await tasks('stranger')).toEqual([]);
  });

  it('refuse what makes no sense, and say where', async () => {
    expect(codeOf(await client.get<Problem>('/tasks?sort=mood', as('ops')))).toBe('422 validation_failed');
    expect(codeOf(await client.get<Problem>('/tasks?overdue=perhaps', as('ops')))).toBe('422 validation_failed');
    expect(codeOf(await client.get<Problem>('/tasks?after=nonsense', as('ops')))).toBe('422 validation_failed');
    const id = await taskId('weigh');
    const unknown = await client.post<Problem>(`/steps/${id}/completion`, { done: true }, as('ops'));
    expect([unknown.status, unknown.body.problems?.[0]?.pointer]).toEqual([422, '/done']);
    expect(codeOf(await client.post<Problem>(`/steps/${id}/skip`, {}, as('ops')))).toBe('422 validation_failed');
  });

  it('are hidden from other organisations, and closed to those who may not', async () => {
    const id = await taskId('weigh');
    expect(codeOf(await client.get<Problem>(`/steps/${id}`, as('stranger')))).toBe('404 not_found');
    expect(codeOf(await client.get<Problem>('/steps/nonsense', as('ops')))).toBe('404 not_found');
    expect(codeOf(await client.post<Problem>(`/steps/${id}/completion`, {}, as('stranger')))).toBe('404 not_found');
    expect(codeOf(await client.post<Problem>(`/steps/${id}/completion`, {}, as('auditor')))).toBe('403 forbidden');
    expect(codeOf(await client.post<Problem>(`/steps/${id}/completion`, {}, as('nobody')))).toBe('401 not_signed_in');
    expect(codeOf(await client.post<Problem>(`/steps/${id}/skip`, { reason: 'x' }, as('finance')))).toBe('403 forbidden');
  });

  it('are taken on, given back and completed, each with the step as it stands then', async () => {
    const id = await taskId('weigh');
    const taken = await client.post<StepDto>(`/steps/${id}/assignment`, undefined, as('ops'));
    expect([taken.status, taken.body.state, taken.body.assignedTo, taken.etag]).toEqual([200, 'running', 'it_operations', '"2"']);
    expect((await client.delete<StepDto>(`/steps/${id}/assignment`, as('ops'))).body).toMatchObject({
      state: 'pending',
      assignedTo: null,
    });
    const stale = await client.post<Problem>(
      `/steps/${id}/completion`,
      { ticked: ['Scale is at zero'] },
      { ...as('ops'), 'if-match': '"1"' },
    );
    expect(codeOf(stale)).toBe('412 version_stale');
    const done = await client.post<StepDto>(
      `/steps/${id}/completion`,
      { ticked: ['Scale is at zero'] },
      { ...as('ops'), 'if-match': '"3"' },
    );
    expect(done.body).toMatchObject({
      state: 'succeeded',
      endedBy: 'it_operations',
      acts: [],
      result: { ticked: ['Scale is at zero'] },
    });
  });

  it('are skipped for a reason; only automations are tried again', async () => {
    const id = await taskId('pay');
    expect(codeOf(await client.post<Problem>(`/steps/${id}/retry`, undefined, as('ops')))).toBe('409 conflict');
    const skipped = await client.post<StepDto>(`/steps/${id}/skip`, { reason: 'Free of charge' }, as('ops'));
    expect(skipped.body).toMatchObject({ state: 'cancelled', skipReason: 'Free of charge' });
  });

  it('come from lifecycles that can be read as data', async () => {
    expect((await client.get('/lifecycles', as('ops'))).body).toEqual({
      data: [{ name: 'parcel', kind: 'parcel', label: 'Parcel', version: 3, own: false }],
    });
    const { body } = await client.get<{ verbs: object[]; guards: object[] }>('/lifecycles/parcel', as('ops'));
    expect(body).toMatchObject({ name: 'parcel', version: 3, initial: 'packed', guards: [{ name: 'every_step_done' }] });
    expect(body.verbs[0]).toMatchObject({ name: 'send', from: ['packed'], to: 'sent', completesWith: 'arrive' });
    expect(codeOf(await client.get<Problem>('/lifecycles/ghost', as('ops')))).toBe('404 not_found');
  });

  it('show runs to those who may read tasks, live until they end, and let those who may cancel them', async () => {
    const [sent] = await use(processOf(), people.get('ops') as Actor, 'send', 1, people.get('hana')?.personId ?? null);
    const runs = await client.get<{ data: Array<{ id: string; steps: number }> }>(
      `/runs?subjectId=${sent?.subjectId}`,
      as('ops'),
    );
    const id = runs.body.data[0]?.id ?? '';
    expect(runs.body.data).toMatchObject([{ verb: 'send', state: 'running', steps: 4, done: 0, current: true }]);
    expect((await client.get(`/runs/${id}`, as('stranger'))).status).toBe(404);
    const response = await fetch(`${await app.getUrl()}/api/v1/runs/${id}/events`, { headers: as('finance') });
    const live = response.text();
    const refused = await client.post(`/runs/${id}/cancellation`, { reason: 'Lost', compensate: false }, as('finance'));
    expect(refused.status).toBe(403);
    const cancelled = await client.post<{ state: string }>(
      `/runs/${id}/cancellation`,
      { reason: 'Lost', compensate: false },
      as('ops'),
    );
    expect([cancelled.status, cancelled.body.state]).toEqual([200, 'cancelled']);
    expect((await live).match(/^event: \w+$/gm)).toEqual(['event: progress', 'event: end']);
    const mine = await client.get<{ data: object[] }>(`/runs?mine=true&state=cancelled`, as('ops'));
    expect(mine.body.data.length).toBeGreaterThan(0);
  });

  it('take the answers of other systems only as they were signed', async () => {
    const { organizationId } = people.get('ops') as Actor;
    people.set('boss', inRole(organizationId, 'administrator'));
    expect((await client.get('/webhook-endpoints', as('ops'))).status).toBe(403);
    const added = await client.post<{ secret: string }>(
      '/webhook-endpoints',
      { name: 'desk', url: 'https://desk.example' },
      as('boss'),
    );
    expect(added.status).toBe(201);
    const [sent] = await use(processOf(), people.get('boss') as Actor, 'report');
    const [step] = await db.inspect<{ id: string; mostAttempts: number }>(
      `SELECT s.id, s.most_attempts AS "mostAttempts"
       FROM workflow_steps s JOIN workflow_runs r ON r.id = s.run_id WHERE r.subject_id = $1`,
      [sent?.subjectId],
    );
    const messageId = messageIdOf(step ?? { id: '', mostAttempts: 0 });
    const answer = async (signed: string, told: string): Promise<number> => {
      const { status } = await fetch(`${await app.getUrl()}/api/v1/webhook-answers/${step?.id}?organization=${organizationId}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...sign([added.body.secret], messageId, new Date(), signed) },
        body: told,
      });
      return status;
    };
    expect(await answer('{"results": {}}', '{"results": {"stolen": true}}')).toBe(404);
    // Known by its signature, but nothing was asked of it yet.
    expect(await answer('{"results":  {}}', '{"results":  {}}')).toBe(409);
  });
});
