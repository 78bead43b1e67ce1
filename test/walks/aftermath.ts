import { type Definition, replay } from '#lifecycle';
import { type RoleName, rolePermissions } from '#platform';
import { eventually } from '../harness/index.js';
import type { World } from '../harness/world.js';
import type { Ground } from './ground.js';
import type { Walker } from './walker.js';

interface HistoryLine {
  id: string;
  verb: string;
  from: string | null;
  to: string;
  definition: string;
  definitionVersion: number;
  comment: string | null;
  byUser: boolean;
}

/** How lines of history came about that are not among those that a walker was told of. */
export const IN_BULK = 'In bulk';

/** The definition as it was published, once for each version. */
export class Definitions {
  private readonly known = new Map<string, Promise<Definition>>();

  constructor(private readonly ground: Ground) {}

  of(name: string, version: number): Promise<Definition> {
    const key = `${name}/${version}`;
    const read = async (): Promise<Definition> => {
      const { body } =
        (await this.ground.clients.get('administrator')?.get<Definition>(`/lifecycles/${name}?version=${version}`)) ?? {};
      if (!body) throw new Error(`There is no ${key}.`);
      return body;
    };
    const known = this.known.get(key) ?? read();
    this.known.set(key, known);
    return known;
  }
}

/** Only moves happened that the item's own lifecycle knows, by those who may, and all of them were answered. */
export async function expectSoundHistory(world: World, definitions: Definitions, walker: Walker): Promise<void> {
  const history = await world.db.inspect<HistoryLine>(
    `SELECT id, verb, from_state AS "from", to_state AS "to", definition, definition_version AS "definitionVersion", comment, actor_kind = 'user' AS "byUser"
     FROM transitions WHERE subject_id = $1 ORDER BY subject_version`,
    [walker.id],
  );
  const [item] = await world.db.inspect<{ state: string; definition: string; version: number }>(
    'SELECT state, definition, definition_version AS version FROM items WHERE id = $1',
    [walker.id],
  );
  const definition = await definitions.of(item?.definition ?? '', item?.version ?? 0);
  expect(replay(definition, history)).toBe(item?.state);
  const told = history
    .filter(({ byUser, verb, comment }) => byUser && verb !== 'create' && comment !== IN_BULK)
    .map(({ id }) => id);
  expect(told).toEqual(walker.lines.map(({ id }) => id));
  for (const { role, verb } of walker.lines) expectAllowed(definition, role, verb);
}

function expectAllowed(definition: Definition, role: RoleName, name: string): void {
  const verb = definition.verbs.find((each) => each.name === name);
  expect({ role, name, by: verb?.by }).toEqual({ role, name, by: undefined });
  expect(rolePermissions[role]).toContain('items.move');
  if (verb?.permission) expect(rolePermissions[role]).toContain(verb.permission);
  if (verb?.roles) expect(verb.roles).toContain(role);
}

/** What must be true of all items at any time, whoever did what. */
export async function expectSoundRecords(world: World): Promise<void> {
  const wrong = await world.db.inspect<{ what: string; id: string }>(
    `SELECT 'seats are counted wrong' AS what, item_id AS id FROM licenses l
       WHERE seats_used > quantity OR seats_used <> (SELECT count(*) FROM license_seats s WHERE s.license_id = l.item_id AND s.released_at IS NULL)
     UNION ALL SELECT 'two seats of one license', license_id FROM license_seats WHERE released_at IS NULL GROUP BY license_id, holder_person_id, holder_item_id HAVING count(*) > 1
     UNION ALL SELECT 'a number that is reserved for another', s.item_id FROM services s JOIN items i ON i.id = s.item_id JOIN number_reservations r
       ON r.organization_id = s.organization_id AND r.number = s.service_number AND r.released_at IS NULL
       WHERE r.item_id <> s.item_id AND i.phase <> 'decommission'
     UNION ALL SELECT 'a number that is reserved twice', min(item_id::text)::uuid FROM number_reservations WHERE released_at IS NULL GROUP BY organization_id, number HAVING count(*) > 1
     UNION ALL SELECT 'two holders at a time', item_id FROM custody_records WHERE held_until IS NULL GROUP BY item_id HAVING count(*) > 1
     UNION ALL SELECT 'disposed of without a certificate', t.subject_id FROM transitions t JOIN assets a ON a.item_id = t.subject_id
       WHERE t.verb = 'dispose' AND a.has_storage AND NOT EXISTS (SELECT FROM sanitisation_certificates c
         WHERE c.item_id = a.item_id AND c.validated_at IS NOT NULL AND c.result = 'passed' AND c.serial_key = lower(a.serial))
     UNION ALL SELECT 'terminated with seats', l.item_id FROM licenses l JOIN items i ON i.id = l.item_id WHERE i.state = 'terminated' AND l.seats_used > 0
     UNION ALL SELECT 'done without evidence', id FROM workflow_steps WHERE state = 'succeeded' AND evidence_required AND coalesce(evidence, '') = ''
     UNION ALL SELECT 'done with lines that are not ticked off', id FROM workflow_steps WHERE state = 'succeeded' AND kind = 'task' AND NOT coalesce(result -> 'ticked', '[]') @> checklist
     UNION ALL SELECT 'approved by whoever asked', s.id FROM workflow_steps s JOIN workflow_runs r ON r.id = s.run_id JOIN transitions t ON t.id = r.transition_id
       WHERE s.kind = 'approval' AND s.state = 'succeeded' AND s.ended_by_id = t.actor_id
     UNION ALL SELECT 'done before what goes before it', s.id FROM workflow_steps s JOIN workflow_steps e ON e.run_id = s.run_id AND e.name = ANY (s.waits_for)
       WHERE s.state = 'succeeded' AND (e.ended_at IS NULL OR e.ended_at > s.ended_at OR e.state = 'failed')
     UNION ALL SELECT 'skipped although mandatory', id FROM workflow_steps WHERE mandatory AND skip_reason IS NOT NULL
     UNION ALL SELECT 'open in a run that has ended', s.id FROM workflow_steps s JOIN workflow_runs r ON r.id = s.run_id
       WHERE r.ended_at IS NOT NULL AND s.state IN ('blocked', 'pending', 'running', 'waiting')
     UNION ALL SELECT 'a run with nothing left to do', r.id FROM workflow_runs r WHERE r.ended_at IS NULL
       AND NOT EXISTS (SELECT FROM workflow_steps s WHERE s.run_id = r.id AND s.state IN ('pending', 'running', 'waiting', 'failed'))`,
  );
  expect(wrong).toEqual([]);
}

/** The product itself has nothing left to do: all that is open waits for somebody, for a word or for a day. */
export async function expectRest(world: World): Promise<void> {
  await eventually(
    async () => {
      const [left] = await world.db.inspect(
        `SELECT (SELECT count(*)::integer FROM outbox) AS outbox, (SELECT count(*)::integer FROM inbox) AS inbox,
           (SELECT count(*)::integer FROM dead_letters) AS "deadLetters",
           (SELECT count(*)::integer FROM workflow_steps WHERE kind NOT IN ('task', 'approval', 'wait') AND (state IN ('pending', 'running') OR (state = 'waiting' AND wake_at < now()))) AS automations`,
      );
      expect(left).toEqual({ outbox: 0, inbox: 0, deadLetters: 0, automations: 0 });
    },
    { withinMs: 30_000, everyMs: 100 },
  );
}
