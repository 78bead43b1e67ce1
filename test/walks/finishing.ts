import { expectRest } from './aftermath.js';
import type { Ground } from './ground.js';

interface Open {
  id: string;
  runId: string;
  kind: string;
  state: string;
  checklist: string[];
  asks: Array<{ name: string }>;
  signal: string | null;
  blocked: boolean;
}

/** Longer than the longest way through any run. */
const MOST_TURNS = 12;

/** People do all that is theirs to do; then no run may be left over, whatever had happened to it. */
export async function finishWork(ground: Ground): Promise<void> {
  const { db } = ground.world;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    await expectRest(ground.world);
    const open = await db.inspect<Open>(
      `SELECT s.id, s.run_id AS "runId", s.kind, s.state, s.checklist, coalesce(s.template -> 'asks', '[]') AS asks, s.awaited_signal AS signal,
         s.blocked_reason IS NOT NULL AS blocked
       FROM workflow_steps s JOIN workflow_runs r ON r.id = s.run_id
       WHERE r.ended_at IS NULL AND s.state IN ('pending', 'running', 'waiting', 'failed') AND NOT (s.state = 'failed' AND r.state = 'compensating' AND s.compensates IS NULL)`,
    );
    if (open.length === 0) break;
    await Promise.all(open.map((step) => finish(ground, step)));
  }
  const left = await db.inspect(
    `SELECT r.id, r.verb, r.state, (SELECT string_agg(s.name || ': ' || s.state || coalesce(' ' || s.error, ''), ', ' ORDER BY s.place) FROM workflow_steps s WHERE s.run_id = r.id) AS steps
     FROM workflow_runs r WHERE r.ended_at IS NULL`,
  );
  expect(left).toEqual([]);
}

async function finish({ clients }: Ground, { id, runId, kind, state, checklist, asks, signal, blocked }: Open): Promise<void> {
  const post = (path: string, body?: object, role: 'administrator' | 'it_operations' = 'administrator') =>
    clients.get(role)?.post(path, body);
  if (blocked) await post(`/steps/${id}/unblock`);
  if (state === 'failed') await post(`/steps/${id}/skip`, { reason: 'It cannot be done.' });
  else if (signal !== null) await post('/signals', { runId, name: signal });
  else if (kind === 'approval') {
    // Whoever has asked for it cannot agree to it too.
    const decided = await post(`/steps/${id}/decision`, { outcome: 'approved' });
    if (decided?.status === 403) await post(`/steps/${id}/decision`, { outcome: 'approved' }, 'it_operations');
  } else if (kind === 'task') {
    const answers = Object.fromEntries(asks.map(({ name }) => [name, 1]));
    await post(`/steps/${id}/completion`, { ticked: checklist, evidence: 'Seen', answers });
  }
}
