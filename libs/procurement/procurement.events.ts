import { defineEvent } from '#messaging';
import type { OrderChange } from './amendments/amendment.rules.js';
import type { OrderState } from './orders/order.lifecycle.js';

export interface DecidedRequest {
  requestId: string;
  number: string;
  /** How often it had been sent. */
  round: number;
}

/** All who had to agree have: it can be ordered. */
export const requestApproved = defineEvent<DecidedRequest>('procurement.request.approved');
export const requestRejected = defineEvent<DecidedRequest>('procurement.request.rejected');

export interface OrderEvent {
  orderId: string;
  number: string;
  vendorId: string;
  state: OrderState;
  /** 0 as it was first sent, counted up with each amendment. */
  revision: number;
}

export interface ClosedOrder extends OrderEvent {
  reason: string;
}

export interface AcknowledgedOrder extends OrderEvent {
  vendorReference: string | null;
  /** The day that the vendor promises. */
  expectedOn: string | null;
}

export interface AmendedOrder extends OrderEvent {
  reason: string;
  changes: OrderChange[];
}

/** The vendor is to deliver it. */
export const orderSent = defineEvent<OrderEvent>('procurement.order.sent');
/** It was changed after it was sent, and is what this version says now. */
export const orderAmended = defineEvent<AmendedOrder>('procurement.order.amended');
/** The vendor has confirmed it. */
export const orderAcknowledged = defineEvent<AcknowledgedOrder>('procurement.order.acknowledged');
/** Something of it came: a delivery, or a chunk of a long list. The state says whether all of it is there. */
export const orderReceived = defineEvent<OrderEvent & { receiptId: string }>('procurement.order.received');
/** It is not to be delivered any more; nothing of it came. */
export const orderCancelled = defineEvent<ClosedOrder>('procurement.order.cancelled');
/** What is missing of it does not come any more. */
export const orderClosed = defineEvent<ClosedOrder>('procurement.order.closed');
