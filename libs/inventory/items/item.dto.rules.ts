import type { TransitionDto } from '#lifecycle';
import type { Actor } from '#platform';
import type { ItemChangesDto, NewItemDto } from './item.dto.js';
import type { ItemChanges, MovedItem, NewItem } from './item.js';

type Priced = Pick<ItemChangesDto, 'purchasePrice'>;

/** The body of a request in the terms of the service: a price is an amount and its currency. */
export function newItemOf({ purchasePrice, effectiveAt, ...facts }: NewItemDto): NewItem {
  return plain({
    ...facts,
    ...priceOf({ purchasePrice }),
    ...(effectiveAt !== undefined && { effectiveAt: new Date(effectiveAt) }),
  });
}

export function changesOf({ purchasePrice, ...facts }: ItemChangesDto): ItemChanges {
  return plain({ ...facts, ...priceOf({ purchasePrice }) });
}

/** A move as the line of history that it wrote; its version is the item's. */
export function lineOf(
  { kind, id, name }: Actor,
  { itemId: _item, transitionId, effectiveAt, recordedAt, ...move }: MovedItem,
): TransitionDto {
  const [actor, times] = [
    { actorKind: kind, actorId: id, actorName: name },
    { effectiveAt: effectiveAt.toISOString(), recordedAt: recordedAt.toISOString() },
  ];
  return { id: transitionId, ...move, ...actor, ...times };
}

function priceOf({
  purchasePrice,
}: {
  purchasePrice: Priced['purchasePrice'] | undefined;
}): Pick<ItemChanges, 'purchasePriceMinor' | 'currency'> {
  if (purchasePrice === undefined) return {};
  return { purchasePriceMinor: purchasePrice?.amountMinor ?? null, currency: purchasePrice?.currency ?? null };
}

/** Nested DTOs as plain objects, so that they compare and serialise as values. */
function plain<T extends { asset?: object; service?: object; license?: object; holder?: object | null }>(facts: T): T {
  const { asset, service, license, holder } = facts;
  return {
    ...facts,
    ...(asset && { asset: { ...asset } }),
    ...(service && { service: { ...service } }),
    ...(license && { license: { ...license } }),
    ...(holder && { holder: { ...holder } }),
  };
}
