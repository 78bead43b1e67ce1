import { Users } from '#organization';
import type { Actor } from '#platform';
import { ApprovalPolicies, type PolicyBook, type RequestFacts } from '#procurement';
import type { World } from '../harness/world.js';

const PASSWORD = 'quiet hands move the crates';

interface Asked {
  id: string;
  version: number;
  lines: Array<{ id: string }>;
}

export interface Approved {
  requestId: string;
  lineIds: string[];
}

/** A world in which finance approves whatever is asked for. @returns asks for lines and has them approved, through HTTP */
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
  const [asker, decider] = [await world.api.client().signIn(email, PASSWORD), await world.as('finance')];
  return async (lines) => {
    const facts = { title: 'Things', forKind: 'location', forLocationId: world.locations.berlin, lines };
    const draft = await asker.post<Asked>('/purchase-requests', facts);
    const { id } = draft.body;
    const sent = await asker.post<Asked>(`/purchase-requests/${id}/transitions`, { verb: 'submit' }, { 'if-match': '"1"' });
    const { version } = sent.body;
    const path = `/purchase-requests/${id}/decisions`;
    const decided = await decider.post<Asked>(path, { verdict: 'approve' }, { 'if-match': `"${version}"` });
    expect([decided.status, decided.body]).toEqual([201, expect.objectContaining({ state: 'approved' })]);
    return { requestId: id, lineIds: decided.body.lines.map((line) => line.id) };
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
