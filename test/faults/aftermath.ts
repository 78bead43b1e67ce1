import { eventually } from '../harness/index.js';
import type { Fleet } from './fleet.js';

type Inspect = <Row extends object>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** What must be true once the dust has settled, whatever happened on the way: everything once, and nothing left lying about. */
export async function expectEverythingOnce(
  inspect: Inspect,
  { organizationId, itemIds, licenseId }: Fleet,
  withinMs: number,
): Promise<void> {
  await eventually(
    async () => {
      const [left] = await inspect(
        `SELECT (SELECT count(*)::int FROM outbox) AS outbox, (SELECT count(*)::int FROM inbox) AS inbox,
              (SELECT count(*)::int FROM dead_letters) AS dead_letters,
              (SELECT count(*)::int FROM workflow_steps WHERE kind = 'automation' AND state <> 'succeeded') AS open_automations`,
      );
      expect(left).toEqual({ outbox: 0, inbox: 0, dead_letters: 0, open_automations: 0 });
    },
    { withinMs, everyMs: 250 },
  );
  const [found] = await inspect(
    `SELECT (SELECT count(*)::int FROM items WHERE organization_id = $1 AND id = ANY($2) AND state = 'decommissioning' AND version >= 2) AS moved,
            (SELECT count(*)::int FROM transitions WHERE subject_id = ANY($2) AND verb = 'decommission') AS transitions,
            (SELECT count(DISTINCT subject_id)::int FROM transitions WHERE subject_id = ANY($2) AND verb = 'decommission') AS items_with_one,
            (SELECT count(*)::int FROM workflow_runs WHERE subject_id = ANY($2) AND verb = 'decommission') AS runs,
            (SELECT count(*)::int FROM license_seats WHERE license_id = $3 AND released_at IS NOT NULL) AS seats_released,
            (SELECT seats_used::int FROM licenses WHERE item_id = $3) AS seats_used`,
    [organizationId, itemIds, licenseId],
  );
  const size = itemIds.length;
  expect(found).toEqual({
    moved: size,
    transitions: size,
    items_with_one: size,
    runs: size,
    seats_released: size,
    seats_used: 0,
  });
  const [answered] = await inspect('SELECT count(*)::int AS keys FROM idempotent_requests WHERE organization_id = $1', [
    organizationId,
  ]);
  expect(answered).toEqual({ keys: size });
}
