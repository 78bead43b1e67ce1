import type { Domain, ItemKind } from '#catalog';
import { Refusal } from '#platform';
import type { LineInput } from '../requests/request-line.rules.js';
import type { ChangeAction } from './change-actions.js';

export const actionsOf: Readonly<Record<ItemKind, readonly ChangeAction[]>> = {
  service: ['change', 'move', 'disconnect', 'renew'],
  license: ['add_seats', 'renew'],
  asset: ['repair', 'return'],
};

/** Something in use, with what a line about it takes from it. */
export interface ThingInUse {
  id: string;
  tag: string;
  name: string;
  kind: ItemKind;
  domain: Domain;
  phase: string;
  productId: string | null;
  category: string | null;
  vendorId: string | null;
  costCenterId: string | null;
  locationId: string | null;
  currency: string;
}

/**
 * A line about something in use, with what that says of itself. Pure.
 * @param thing nothing where there is none that the requester may ask about
 * @param named of what kind the product is that the line names
 * @param at where the line stands in the request, for pointers
 * @throws Refusal `validation_failed`
 */
export function changeLine(
  input: LineInput & { itemId: string },
  thing: ThingInUse | undefined,
  named: ItemKind | undefined,
  at: number,
): LineInput {
  const wrong = (field: string, reason: string): Refusal =>
    new Refusal('validation_failed', reason, { pointer: `/lines/${at}/${field}` });
  const { action } = input;
  if (!thing) throw wrong('itemId', 'There is nothing of that kind that you can ask about.');
  if (action === undefined || !actionsOf[thing.kind].includes(action))
    throw wrong('action', `Of this can be asked: ${actionsOf[thing.kind].join(', ')}.`);
  if (thing.phase !== 'operate' && thing.phase !== 'repair') throw wrong('itemId', `${thing.tag} is not in use.`);
  const wanted = input.productId?.toLowerCase();
  if (action === 'change' && (wanted === undefined || wanted === thing.productId || named !== thing.kind))
    throw wrong('productId', `Say what it is to become: another ${thing.kind}.`);
  // Seats are of what the pool is of; nothing else buys a product.
  if (action !== 'change' && wanted !== undefined && (action !== 'add_seats' || wanted !== thing.productId))
    throw wrong('productId', 'Only a change names another product.');
  if ((action === 'move') !== (input.toLocationId !== undefined))
    throw wrong('toLocationId', 'Say where it moves, and only then.');
  if (action === 'move' && input.toLocationId?.toLowerCase() === thing.locationId)
    throw wrong('toLocationId', 'It stands there already.');
  if (action !== 'add_seats' && input.quantity !== 1) throw wrong('quantity', 'One thing is one line.');
  if (action === 'repair' && (input.description ?? '').trim() === '') throw wrong('description', 'Say what is wrong with it.');
  const seats = action === 'add_seats' && thing.productId !== null ? { productId: thing.productId } : {};
  const inWords = {
    description: input.description ?? `${thing.tag} ${thing.name}`,
    domain: thing.domain,
    category: thing.category ?? thing.kind,
  };
  const told = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as typeof input;
  return {
    currency: thing.currency,
    ...(action === 'change' || action === 'add_seats' ? {} : { unitPriceMinor: '0' }),
    ...(thing.costCenterId === null ? {} : { costCenterId: thing.costCenterId }),
    ...(thing.vendorId === null ? {} : { vendorId: thing.vendorId }),
    ...told,
    ...(action === 'change' ? {} : { ...inWords, ...seats }),
  };
}
