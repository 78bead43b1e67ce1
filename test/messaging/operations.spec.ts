import { defineJob, Jobs } from '#messaging';
import { newId } from '#platform';
import type { ApiClient } from '../harness/api-client.js';
import { useWorld } from '../harness/world.js';

interface Page<Row> {
  data: Row[];
  next: string | null;
}
interface Schedule {
  name: string;
  does: string;
  paused: boolean;
  version: number;
  nextDueAt: string | null;
}

const longWork = defineJob<object>('test.long_work');

describe('Operations over HTTP', () => {
  const world = useWorld();
  let administrator: ApiClient;
  let requester: ApiClient;
  let stranger: ApiClient;

  beforeAll(async () => {
    administrator = await world.as('administrator');
    requester = await world.as('requester');
    stranger = await world.neighbour.as('administrator');
  });

  const startJob = async (label = 'Long work'): Promise<string> =>
    (await world.api.get(Jobs).start(world.actor, longWork, {}, { label })).id;

  describe('background jobs', () => {
    it('are listed newest first, by kind and state, in pages', async () => {
      for (const label of ['first', 'second', 'third']) await startJob(label);
      const path = '/jobs?kind=test.long_work&state=queued&limit=2';
      const { status, body } = await administrator.get<Page<{ label: string; createdAt: string }>>(path);
      expect(status).toBe(200);
      expect(body.data.map(({ label }) => label)).toEqual(['third', 'second']);
      const rest = await administrator.get<Page<{ label: string }>>(`${path}&after=${body.next}`);
      expect(rest.body.data.map(({ label }) => label)).toEqual(['first']);
      expect(rest.body.next).toBeNull();
      expect((await administrator.get<Page<object>>('/jobs?q=seco')).body.data).toHaveLength(1);
    });

    it('are cancelled and resumed by those who may', async () => {
      const id = await startJob();
      expect((await requester.post(`/jobs/${id}/cancellation`)).status).toBe(403);
      const cancelled = await administrator.post<{ state: string }>(`/jobs/${id}/cancellation`);
      expect([cancelled.status, cancelled.body.state]).toEqual([202, 'cancelled']);
      const resumed = await administrator.post<{ state: string }>(`/jobs/${id}/resumption`);
      expect([resumed.status, resumed.body.state]).toEqual([202, 'queued']);
      expect((await administrator.post<{ code: string }>(`/jobs/${id}/resumption`)).body.code).toBe('conflict');
    });

    it('tell their progress until their end, as it happens', async () => {
      const id = await startJob();
      const following = administrator.get<string>(`/jobs/${id}/events`);
      setTimeout(() => void administrator.post(`/jobs/${id}/cancellation`), 600);
      const { headers, body } = await following;
      expect(headers.get('content-type')).toContain('text/event-stream');
      const events = body.split('\n\n').filter((text) => text.startsWith('event:'));
      expect(events.map((text) => text.split('\n')[0])).toEqual(['event: progress', 'event: end']);
      expect(events[1]).toContain('"state":"cancelled"');
    });

    it('of another organisation are not there', async () => {
      const id = await startJob();
      for (const path of [`/jobs/${id}`, `/jobs/${id}/events`, `/jobs/${newId()}`, '/jobs/none']) {
        expect((await stranger.get(path)).status).toBe(404);
      }
      expect((await stranger.post(`/jobs/${id}/cancellation`)).status).toBe(404);
      expect((await stranger.get<Page<object>>('/jobs')).body.data).toEqual([]);
    });

    it('are not listed in an order that is not offered, nor by a state that does not exist', async () => {
      expect((await administrator.get('/jobs?sort=secret')).status).toBe(422);
      expect((await administrator.get('/jobs?state=asleep')).status).toBe(422);
    });
  });

  describe('schedules', () => {
    const name = 'platform.seal-audit-trail';

    it('are listed with what they do', async () => {
      const { status, body } = await administrator.get<Page<Schedule>>('/schedules');
      expect(status).toBe(200);
      expect(body.data.find((schedule) => schedule.name === name)?.does).toContain('hash chain');
      expect((await requester.get('/schedules')).status).toBe(403);
    });

    it('are paused and let go on, by whoever saw their present state', async () => {
      const { etag } = await administrator.get<Schedule>(`/schedules/${name}`);
      const change = (paused: unknown, ifMatch?: string) =>
        administrator.patch<Schedule>(`/schedules/${name}`, { paused }, ifMatch ? { 'if-match': ifMatch } : {});
      expect((await change(true)).status).toBe(428);
      expect((await change('yes', etag)).status).toBe(422);
      const paused = await change(true, etag);
      expect(paused.body).toMatchObject({ paused: true });
      expect((await change(false, etag)).status).toBe(412);
      expect((await change(false, paused.etag)).body).toMatchObject({ paused: false });
    });

    it('are run when a person asks', async () => {
      expect((await administrator.post(`/schedules/${name}/runs`)).status).toBe(202);
      const once = { 'idempotency-key': 'run-it-once' };
      expect((await administrator.post(`/schedules/${name}/runs`, {}, once)).status).toBe(202);
      expect((await administrator.post('/schedules/nothing.at-all/runs')).status).toBe(404);
    });
  });

  describe('dead letters', () => {
    const bury = async (): Promise<string> => {
      const id = newId();
      await world.db.inspect(
        `INSERT INTO dead_letters (id, organization_id, event_id, handler, type, payload, actor, occurred_at, attempts, error_message, died_at, state)
         VALUES ($1, $2, $1, 'test.fail', 'test.thing.done', '{"thing": 1}', '{}', now(), 10, 'It broke', now(), 'waiting')`,
        [id, world.actor.organizationId],
      );
      return id;
    };

    it('are read, retried and dismissed by those who may, once', async () => {
      const [retried, dismissed] = [await bury(), await bury()];
      const { body } = await administrator.get<Page<{ reason: string }>>('/dead-letters?state=waiting&handler=test.fail');
      expect(body.data.map(({ reason }) => reason)).toEqual(['It broke', 'It broke']);
      expect((await administrator.post<{ state: string }>(`/dead-letters/${retried}/retry`)).body.state).toBe('retried');
      expect((await administrator.post<{ state: string }>(`/dead-letters/${dismissed}/dismissal`)).body.state).toBe('dismissed');
      expect((await administrator.post(`/dead-letters/${retried}/retry`)).status).toBe(409);
      expect((await requester.post(`/dead-letters/${dismissed}/retry`)).status).toBe(403);
      expect(await world.db.inspect(`SELECT handler FROM inbox WHERE event_id = '${retried}'`)).toEqual([
        { handler: 'test.fail' },
      ]);
      const entries = await administrator.get<Page<{ action: string }>>(`/audit-entries?subjectId=${retried}`);
      expect(entries.body.data.map(({ action }) => action)).toEqual(['dead_letter.retried']);
    });

    it('of another organisation are not there', async () => {
      const id = await bury();
      expect((await stranger.post(`/dead-letters/${id}/retry`)).status).toBe(404);
      expect((await stranger.get<Page<object>>('/dead-letters')).body.data).toEqual([]);
    });
  });

  it('show in the figures for the monitoring', async () => {
    const { body } = await administrator.get<string>('//metrics');
    for (const figure of [
      'outbox_lag_seconds',
      'outbox_events',
      'inbox_deliveries',
      'dead_letters',
      'queue_jobs',
      'background_jobs',
    ]) {
      expect(body).toMatch(new RegExp(`^${figure}(\\{.*\\})? \\d`, 'm'));
    }
  });
});
