import type { Lifecycle } from '#lifecycle';
import type { Actor } from '#platform';
import { withoutGaps } from './draft.rules.js';
import type { Move } from './item.js';
import type { ItemToDecide } from './item.rows.js';
import type { TaggedDraft } from './item-tagging.js';
import { type PlannedMove, planMove } from './move.rules.js';
import type { KnownProduct } from './references.js';

/** A record as it stands when it has just begun, before anything was written. */
export function begun({ id, tag, draft }: TaggedDraft, product: KnownProduct | undefined, now: Date): ItemToDecide {
  const { stage } = draft;
  const item: ItemToDecide = {
    id,
    kind: draft.kind,
    definition: draft.definition.name,
    definitionVersion: draft.definition.version,
    state: stage.state,
    phase: stage.phase,
    stateSince: stage.stateSince,
    stuckAt: stage.stuckAt,
    version: 1,
    createdAt: now,
    domain: draft.domain ?? 'it',
    tag,
    name: draft.name,
    subState: draft.subState,
    productId: draft.productId,
    vendorId: draft.vendorId,
    contractId: draft.contractId,
    businessUnitId: draft.businessUnitId,
    costCenterId: draft.costCenterId,
    locationId: draft.locationId,
    holder: draft.holder,
    purchasedOn: draft.purchasedOn,
    purchasePriceMinor: draft.purchasePriceMinor,
    currency: draft.currency,
    orderNumber: draft.orderNumber,
    warrantyEndsOn: draft.warrantyEndsOn,
    endOfLifeOn: draft.endOfLifeOn,
    notes: draft.notes,
    customFields: draft.customFields,
    seatsUsed: 0,
    productNeedsImei: product?.needsImei ?? false,
    sanitised: false,
    destroyed: false,
    hasRun: false,
    openSteps: 0,
    doneSteps: [],
  };
  return Object.assign(item, { [draft.kind]: draft.detail });
}

/**
 * Move after move, each decided on what the one before makes of the item. Pure.
 * @throws Refusal of the first that may not be made
 */
export function pathOf(
  actor: Actor,
  lifecycle: Lifecycle,
  item: ItemToDecide,
  moves: readonly Move[],
  now: Date,
  today: string,
): PlannedMove[] {
  let standing = item;
  return moves.map((move) => {
    const plan = planMove(actor, lifecycle, standing, move, now, today);
    standing = afterwards(plan);
    return plan;
  });
}

/** The item as a move leaves it. */
export function afterwards({ item, stage, subState, changes, definitionVersion }: PlannedMove): ItemToDecide {
  const detail = changes[item.kind];
  const left: ItemToDecide = {
    ...item,
    state: stage.state,
    phase: stage.phase,
    stateSince: stage.stateSince,
    stuckAt: stage.stuckAt,
    definitionVersion,
    version: item.version + 1,
    subState,
    costCenterId: changes.costCenterId ?? item.costCenterId,
    locationId: changes.locationId ?? item.locationId,
    orderNumber: changes.orderNumber ?? item.orderNumber,
  };
  return detail ? Object.assign(left, { [item.kind]: { ...item[item.kind], ...withoutGaps(detail) } }) : left;
}

/** Whether a path can be written at once: nobody is handed anything, and no work begins before its end that would have to be left again. */
export function isOneGo(path: readonly PlannedMove[]): boolean {
  return path.every(
    ({ verb, changes, custody }, at) =>
      !custody && changes.holder === undefined && (at === path.length - 1 || (verb.steps ?? []).length === 0),
  );
}
