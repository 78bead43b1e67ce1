import fc from 'fast-check';
import { CostCenters, Users } from '#organization';
import { type Actor, Refusal } from '#platform';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { PurchaseOrders } from '../orders/purchase-orders.service.js';
import { ApprovalPolicies } from '../policies/approval-policies.service.js';
import { PurchaseRequests } from '../requests/purchase-requests.service.js';
import { type Verdict, verdictNames } from '../requests/request.lifecycle.js';
import { Decisions } from './decisions.service.js';

const LARGE = 500_000;
const TOLERATED = 5;

interface Outcome {
  state: string;
  requester: string;
  beneficiary: string | null;
  amount: number;
  /** Who approved in the round that counts, by the stage that they were asked in. */
  approvals: Array<{ stage: number; by: string; seen: number }>;
  version: number;
  lineIds: string[];
}

describe('Whatever people try, in whatever order and at once', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  const people: Actor[] = [];
  const personAt = (place: number): Actor & { personId: string } => {
    const { personId, ...actor } = people[place % people.length] ?? world.actor;
    return { ...actor, personId: personId ?? '' };
  };

  beforeAll(async () => {
    for (const name of ['Owner', 'Fin One', 'Fin Two', 'Fin Three', 'Chief']) {
      const email = `${name.replace(' ', '.').toLowerCase()}@team.example`;
      const roles = name.startsWith('Fin') ? (['finance'] as const) : (['requester'] as const);
      await world.api.get(Users).add(world.actor, { email, name, roles: [...roles] });
      const [row] = await world.db.inspect<{ id: string; personId: string }>(
        'SELECT id, person_id AS "personId" FROM users WHERE email = $1',
        [email],
      );
      const { organizationId } = world.actor;
      people.push({
        organizationId,
        kind: 'user',
        id: row?.id ?? '',
        name,
        grants: [],
        ...(row ? { personId: row.personId } : {}),
      });
    }
    await world.db.inspect('UPDATE people SET manager_id = $1 WHERE id = $2', [personAt(4).personId, personAt(0).personId]);
    await world.api.get(CostCenters).amend(world.actor, world.costCenters.network, undefined, { ownerId: personAt(0).personId });
    const owner = { mode: 'all', approvers: [{ by: 'cost_center_owner' }] } as const;
    const two = { mode: 'quorum', quorum: 2, approvers: [{ by: 'role', role: 'finance' }] } as const;
    const rules = [{ name: 'Large', when: { currency: 'EUR', fromMinor: String(LARGE) }, steps: [owner, two] }];
    const book = { rules, otherwise: [owner], changes: { pricePercent: TOLERATED } };
    await world.api.get(ApprovalPolicies).publish(world.actor, JSON.parse(JSON.stringify({ book, basedOn: 0 })));
  });

  const outcomeOf = async (id: string): Promise<Outcome> => {
    const [row] = await world.db.inspect<Outcome>(
      `SELECT r.state, r.requested_by_id AS requester, r.for_person_id AS beneficiary,
         (SELECT sum(quantity * unit_price_minor)::float8 FROM purchase_request_lines WHERE request_id = r.id) AS amount,
         r.version, ARRAY(SELECT id::text FROM purchase_request_lines WHERE request_id = r.id) AS "lineIds",
         coalesce((SELECT jsonb_agg(jsonb_build_object('stage', s.stage, 'by', e.by_person_id, 'seen', (w.lines #>> '{0,unitPriceMinor}')::bigint))
           FROM purchase_request_events e JOIN approval_steps s ON s.id = e.step_id
             JOIN purchase_request_events g ON g.id = coalesce(e.carried_from_id, e.id) JOIN approval_steps w ON w.id = g.step_id
           WHERE e.request_id = r.id AND e.round = r.round AND e.kind IN ('approved', 'carried_over')), '[]') AS approvals
       FROM purchase_requests r WHERE r.id = $1`,
      [id],
    );
    if (!row) throw new Error('The request is gone.');
    return row;
  };

  /** Who tries what; the version is what they see at that moment. */
  const tried = async (id: string, who: number, verdict: Verdict): Promise<void> => {
    const [row] = await world.db.inspect<{ version: number }>('SELECT version FROM purchase_requests WHERE id = $1', [id]);
    try {
      await world.api.get(Decisions).decide(personAt(who), id, row?.version ?? 0, verdict, 'Because');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  };

  /** Whether it was not refused. */
  const attempted = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return false;
    }
  };
  const lineOf = (amount: number) =>
    ({
      description: 'Thing',
      domain: 'it',
      category: 'Things',
      quantity: 1,
      currency: 'EUR',
      unitPriceMinor: String(amount),
      costCenterId: world.costCenters.network,
    }) as const;
  const aVerdict = fc.oneof({ weight: 6, arbitrary: fc.constant<Verdict>('approve') }, fc.constantFrom(...verdictNames));
  const aTry = fc.record({ who: fc.nat({ max: 4 }), verdict: aVerdict });

  it('nothing is approved without the approvals that its amount needs, nor by who asked for it or benefits', async () => {
    const reached: string[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 4 }),
        fc.option(fc.nat({ max: 4 }), { nil: undefined }),
        fc.constantFrom(LARGE - 1, LARGE),
        fc.option(fc.constantFrom(LARGE - 1, LARGE, LARGE + (LARGE * TOLERATED) / 100, 2 * LARGE), { nil: undefined }),
        fc.array(fc.array(aTry, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 7 }),
        async (requester, beneficiary, amount, revisedTo, turns) => {
          const requests = world.api.get(PurchaseRequests);
          const whom = beneficiary === undefined ? undefined : personAt(beneficiary).personId;
          const id = await requests.draft(personAt(requester), {
            title: 'Things',
            ...(whom === undefined ? { forKind: 'self' } : { forKind: 'person', forPersonId: whom }),
            lines: [lineOf(amount)],
          });
          try {
            await requests.move(personAt(requester), id, 1, 'submit');
          } catch (error) {
            // With both the owner and the manager concerned, or too few of finance left, it cannot even be sent.
            expect(error).toMatchObject({ code: 'guard_failed' });
          }
          for (const turn of turns) await Promise.all(turn.map(({ who, verdict }) => tried(id, who, verdict)));
          if (revisedTo !== undefined) {
            await attempted(async () => {
              await requests.move(personAt(requester), id, (await outcomeOf(id)).version, 'revise');
            });
            await attempted(async () => {
              await requests.amend(personAt(requester), id, (await outcomeOf(id)).version, { lines: [lineOf(revisedTo)] });
              await requests.move(personAt(requester), id, (await outcomeOf(id)).version, 'submit');
            });
            for (const turn of turns) await Promise.all(turn.map(({ who, verdict }) => tried(id, who, verdict)));
          }
          const { state, approvals, lineIds, ...facts } = await outcomeOf(id);
          reached.push(state);
          const ordered = await attempted(() =>
            world.api.get(PurchaseOrders).draft(world.actor, { requestLineIds: lineIds, vendorId: world.vendors.hardware }),
          );
          expect(ordered).toBe(state === 'approved');
          const approvers = approvals.map(({ by }) => by);
          expect(approvers).not.toContain(facts.requester);
          expect(approvers).not.toContain(facts.beneficiary);
          if (state !== 'approved') return;
          // However often it was sent, nobody's approval stands for much more than they have seen.
          for (const { seen } of approvals) expect(facts.amount).toBeLessThanOrEqual(seen + (seen * TOLERATED) / 100);
          const ofStage = (stage: number): Set<string> =>
            new Set(approvals.filter((each) => each.stage === stage).map(({ by }) => by));
          expect(ofStage(0).size).toBeGreaterThanOrEqual(1);
          expect(ofStage(1).size).toBeGreaterThanOrEqual(facts.amount >= LARGE ? 2 : 0);
        },
      ),
      { numRuns: 30 },
    );
    expect(reached).toContain('approved');
  });

  it('two who approve at once both count, and a third has nothing left to decide', async () => {
    const requests = world.api.get(PurchaseRequests);
    const line = {
      description: 'Rack',
      domain: 'it',
      category: 'Racks',
      quantity: 1,
      currency: 'EUR',
      unitPriceMinor: String(LARGE),
    } as const;
    const id = await requests.draft(personAt(4), {
      title: 'Rack',
      forKind: 'self',
      lines: [{ ...line, costCenterId: world.costCenters.network }],
    });
    await requests.move(personAt(4), id, 1, 'submit');
    const approve = (who: number): Promise<void> => world.api.get(Decisions).decide(personAt(who), id, 2, 'approve');
    await approve(0);
    const outcomes = await Promise.allSettled([approve(1), approve(2), approve(2), approve(3)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    const { state, approvals } = await outcomeOf(id);
    expect([state, new Set(approvals.map(({ by }) => by)).size]).toEqual(['approved', 3]);
  });
});
