import { Users } from '#organization';
import type { Actor } from '#platform';
import { ApprovalPolicies, Decisions, type PolicyBook, PurchaseRequests, type RequestFacts } from '#procurement';
import type { World } from '../harness/world.js';

const PASSWORD = 'quiet hands move the crates';

export interface Approved {
  requestId: string;
  lineIds: string[];
}

/** A world in which finance approves whatever is asked for. @returns who asks and gets approved lines */
export async function approving(
  world: World,
  more: Partial<PolicyBook> = {},
): Promise<(lines: RequestFacts['lines']) => Promise<Approved>> {
  const finance = { mode: 'any', approvers: [{ by: 'role', role: 'finance' }] } as const;
  await world.api.get(ApprovalPolicies).publish(world.actor, {
    book: { rules: [], otherwise: [{ ...finance, approvers: [...finance.approvers] }], ...more },
    basedOn: 0,
  });
  const email = 'asker@harbour.example';
  await world.api.get(Users).add(world.actor, { email, password: PASSWORD, name: 'Asker Moe', roles: ['requester'] });
  const [asker, decider] = [await personNamed(world, email), await personNamed(world, 'finance@harbour.example')];
  return async (lines) => {
    const requests = world.api.get(PurchaseRequests);
    const requestId = await requests.draft(asker, {
      title: 'Things',
      forKind: 'location',
      forLocationId: world.locations.berlin,
      lines,
    });
    await requests.move(asker, requestId, 1, 'submit');
    await world.api.get(Decisions).decide(decider, requestId, 2, 'approve');
    const rows = await world.db.inspect<{ id: string }>(
      'SELECT id FROM purchase_request_lines WHERE request_id = $1 ORDER BY position',
      [requestId],
    );
    return { requestId, lineIds: rows.map(({ id }) => id) };
  };
}

/** Somebody as the product itself would let them act, but by their own name and person. */
export async function personNamed(world: World, email: string): Promise<Actor & { personId: string }> {
  const [row] = await world.db.inspect<{ id: string; personId: string; name: string }>(
    `SELECT u.id, u.person_id AS "personId", p.name FROM users u JOIN people p ON p.id = u.person_id WHERE u.email = $1`,
    [email],
  );
  if (!row) throw new Error(`Nobody signs in as ${email}.`);
  return { ...world.actor, id: row.id, name: row.name, personId: row.personId };
}
