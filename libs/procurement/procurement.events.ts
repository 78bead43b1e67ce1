import { defineEvent } from '#messaging';
import type { OrderState } from './orders/order.lifecycle.js';

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

/** The vendor is to deliver it. */
export const orderSent = defineEvent<OrderEvent>('procurement.order.sent');
/** The vendor has confirmed it. */
export const orderAcknowledged = defineEvent<AcknowledgedOrder>('procurement.order.acknowledged');
/** It is not to be delivered any more; nothing of it came. */
export const orderCancelled = defineEvent<ClosedOrder>('procurement.order.cancelled');
/** What is missing of it does not come any more. */
export const orderClosed = defineEvent<ClosedOrder>('procurement.order.closed');
