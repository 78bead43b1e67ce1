import { Injectable } from '@nestjs/common';
import { type ItemOutcome, Items, type NewItem } from '#inventory';
import { type Actor, Refusal, systemActor } from '#platform';
import { type EntryInput, Ledger } from '#spend';
import type { Decision, ImportContext } from '../../imports/importer.js';
import { changesTold } from './changes.rules.js';
import { differences, type ItemPlan } from './item-plan.rules.js';
import { KnownItems } from './known-items.js';

/** Turns plans into items: through the verbs that everything else uses, many at once, with their purchases in the ledger. */
@Injectable()
export class ItemWriter {
  constructor(
    private readonly items: Items,
    private readonly ledger: Ledger,
    private readonly known: KnownItems,
  ) {}

  /** What the plans come to. Changes nothing. */
  judge(plans: readonly ItemPlan[]): Decision[] {
    return withoutRepeats(plans).map((plan) => {
      const { row, known, told, problems, notes } = plan;
      if (problems.length > 0) return { row, verdict: 'refused', problems };
      if (!known) return { row, verdict: 'create', notes };
      return { row, verdict: differences(known, told) ? 'update' : 'unchanged', recordId: known.id, notes };
    });
  }

  /** As `judge`, with what each update finds in its place. */
  async preview(actor: Actor, plans: readonly ItemPlan[]): Promise<Decision[]> {
    const decisions = this.judge(plans);
    const updated = new Set(decisions.filter(({ verdict }) => verdict === 'update').map(({ row }) => row));
    const known = plans.flatMap((plan) => (plan.known && updated.has(plan.row) ? [plan.known.id] : []));
    const names = await this.known.names(actor, known);
    const planOf = new Map(plans.map((plan) => [plan.row, plan]));
    return decisions.map((decision) => {
      const { known: item, told = {} } = planOf.get(decision.row) ?? {};
      const changes = item && updated.has(decision.row) ? differences(item, told) : undefined;
      return item && changes ? { ...decision, changes: changesTold(item, changes, names.get(item.id)) } : decision;
    });
  }

  /** Makes it so, in the open transaction. */
  async write(actor: Actor, context: ImportContext, given: readonly ItemPlan[]): Promise<Decision[]> {
    const plans = withoutRepeats(given);
    const sound = plans.filter(({ problems }) => problems.length === 0);
    const fresh = sound.filter(({ known }) => !known);
    const created = await this.items.createMany(actor, fresh.map(newItemOf));
    refuseOvertaken(created);
    const changed = sound.flatMap((plan) => {
      const changes = plan.known && differences(plan.known, plan.told);
      return plan.known && changes ? [{ plan, id: plan.known.id, changes }] : [];
    });
    const updated = await this.items.updateMany(
      actor,
      changed.map(({ id, changes }) => ({ id, changes })),
    );
    const outcomes = new Map<number, ItemOutcome>([
      ...created.map((outcome) => [fresh[outcome.row]?.row ?? 0, outcome] as const),
      ...updated.map((outcome) => [changed[outcome.row]?.plan.row ?? 0, outcome] as const),
    ]);
    await this.purchase(actor, context, sound, outcomes);
    const judged = new Map(this.judge(plans).map((decision) => [decision.row, decision]));
    return plans.map((plan) => decided(plan, outcomes.get(plan.row), judged.get(plan.row)));
  }

  /** Posts what new and changed items cost, once for each item. Whoever may import may have it posted. */
  private async purchase(
    actor: Actor,
    { importId, fileName }: ImportContext,
    plans: readonly ItemPlan[],
    outcomes: ReadonlyMap<number, ItemOutcome>,
  ): Promise<void> {
    const due = plans.flatMap((plan) => {
      const outcome = outcomes.get(plan.row);
      if (!plan.purchase || !outcome || outcome.outcome === 'refused') return [];
      return [{ plan, purchase: plan.purchase, itemId: outcome.id, tag: outcome.tag }];
    });
    const before = await this.known.purchased(
      actor,
      due.flatMap(({ plan, itemId }) => (plan.known ? [itemId] : [])),
    );
    const entries = due
      .filter(({ itemId }) => !before.has(itemId))
      .map(
        ({ purchase: { amount, on }, itemId, tag }): EntryInput => ({
          ...{ kind: 'purchase', amount, bookedOn: on, itemId },
          description: `Purchase of ${tag}, from ${fileName}`,
        }),
      );
    if (entries.length === 0) return;
    const first = due[0]?.plan.row ?? 0;
    await this.ledger.post(systemActor(actor.organizationId, 'exchange.import'), {
      idempotencyKey: `import:${importId}:${first}`,
      entries,
    });
  }
}

/** A tag that nobody had when the rows were planned was given out meanwhile, by another import of the same file: they are planned anew. */
function refuseOvertaken(created: readonly ItemOutcome[]): void {
  const isOvertaken = created.some(
    (outcome) =>
      outcome.outcome === 'refused' &&
      outcome.problems.some(({ pointer, code }) => pointer === '/tag' && code === 'already_exists'),
  );
  if (isOvertaken) throw new Refusal('already_exists', 'The tag is taken.');
}

/** Two rows may mean one item by different keys, such as its tag and its serial number; only the first is taken. */
function withoutRepeats(plans: readonly ItemPlan[]): ItemPlan[] {
  const first = new Map<string, number>();
  return plans.map((plan) => {
    if (!plan.known || plan.problems.length > 0) return plan;
    const row = first.get(plan.known.id) ?? plan.row;
    first.set(plan.known.id, row);
    if (row === plan.row) return plan;
    return { ...plan, problems: [{ code: 'duplicate', reason: `Row ${row} tells of ${plan.known.tag} already.` }] };
  });
}

function newItemOf({ kind, told, begins }: ItemPlan): NewItem {
  return { ...told, ...begins, kind };
}

function decided(plan: ItemPlan, outcome: ItemOutcome | undefined, judged: Decision | undefined): Decision {
  if (outcome?.outcome === 'refused') {
    const problems = outcome.problems.map(({ pointer, code, reason }) => ({
      ...(fieldOf[pointer] && { field: fieldOf[pointer] }),
      code: code === 'already_exists' ? ('conflict' as const) : ('refused' as const),
      reason,
    }));
    return {
      row: plan.row,
      verdict: 'refused',
      problems: problems.length > 0 ? problems : [{ code: 'refused', reason: outcome.reason }],
    };
  }
  const decision = judged ?? { row: plan.row, verdict: 'unchanged' as const };
  return outcome ? { ...decision, recordId: outcome.id } : decision;
}

/** Facts that the inventory may refuse, under the names of the files' fields. */
const fieldOf: Readonly<Record<string, string>> = {
  '/tag': 'tag',
  '/name': 'name',
  '/notes': 'notes',
  '/orderNumber': 'orderNumber',
  '/asset/serial': 'serial',
  '/asset/imei': 'imei',
  '/asset/mac': 'mac',
  '/service/serviceNumber': 'number',
  '/service/iccid': 'iccid',
  '/license/quantity': 'seats',
  '/productId': 'model',
  '/state': 'state',
};
