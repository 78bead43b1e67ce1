import type { Move, NewItem } from '#inventory';
import type { Actor, Permission } from '#platform';
import type { ReceiptHead, ReceivableLine } from './delivery.js';

/** What every record that begins with a receipt says. */
export function factsOf(
  receipt: ReceiptHead,
  line: ReceivableLine,
  today: string,
): Omit<NewItem, 'kind' | 'asset' | 'service' | 'license'> {
  return {
    name: line.description.slice(0, 200),
    productId: line.productId,
    vendorId: receipt.vendorId,
    contractId: line.work?.contractId ?? receipt.contractId,
    costCenterId: line.costCenterId,
    businessUnitId: line.businessUnitId,
    locationId: receipt.locationId,
    orderNumber: receipt.number,
    purchasedOn: today,
    purchasePriceMinor: line.unitPriceMinor,
    currency: receipt.currency,
  };
}

/** The moves by which a record that begins comes to be ordered. */
export function orderedMoves(receipt: ReceiptHead, line: ReceivableLine): Move[] {
  return [
    { verb: 'request', answers: { costCenterId: line.costCenterId, reason: `Ordered with ${receipt.number}` } },
    { verb: 'order', answers: { orderReference: receipt.number } },
  ];
}

export function referenceOf(receipt: ReceiptHead, line: ReceivableLine): string {
  return `${receipt.deliveryNote}/${line.position}`;
}

/** The order has its approvals, so whoever takes it in may tell its items what follows of that. */
export function as(actor: Actor, ...permissions: Permission[]): Actor {
  return { ...actor, grants: [...actor.grants, { permissions: new Set(permissions) }] };
}
