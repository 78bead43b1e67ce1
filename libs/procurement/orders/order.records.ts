import { noSuch, type RecordKind } from '#organization';
import { PurchaseOrder } from './purchase-order.entity.js';

export const orderRecords: RecordKind<PurchaseOrder> = {
  entity: PurchaseOrder,
  noun: 'purchase_order',
  label: 'The order',
  edit: 'procurement.order',
  constraints: {
    purchase_orders_vendor: noSuch('vendor', '/vendorId'),
    purchase_orders_location: noSuch('location', '/locationId'),
    purchase_order_lines_once: {
      code: 'conflict',
      reason: 'One of these lines has been ordered in the meantime.',
      pointer: '/requestLineIds',
    },
    purchase_order_lines_approved: {
      code: 'guard_failed',
      reason:
        'What is ordered is what was approved, at a price that its policy tolerates. For more, the request is revised and asked anew.',
      pointer: '/lines',
    },
    purchase_order_line_works_approved: {
      code: 'guard_failed',
      reason: 'What was approved for one thing is ordered for that thing.',
      pointer: '/itemId',
    },
    purchase_order_line_works_as_sent: {
      code: 'guard_failed',
      reason: 'What was ordered to be done stays as it was sent; only what the carrier confirms is still said.',
      pointer: '/action',
    },
    purchase_order_line_works_about: {
      code: 'validation_failed',
      reason: 'Say which thing it concerns; where something new is installed, none.',
      pointer: '/itemId',
    },
    purchase_order_lines_came: {
      code: 'guard_failed',
      reason: 'What came of a line came at its price, and stays ordered.',
      pointer: '/lines',
    },
    purchase_order_lines_net: {
      code: 'validation_failed',
      reason: 'A discount is not above the price of its line.',
      pointer: '/lines',
    },
  },
};
