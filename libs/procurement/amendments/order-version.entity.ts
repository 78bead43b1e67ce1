import { Check, Column, Entity, Unique } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';
import type { OrderChange } from './amendment.rules.js';

/** What an order became after it was sent, and what was changed. Never changed. */
@Entity('purchase_order_versions')
@Unique('purchase_order_versions_once', ['orderId', 'revision'])
@RefersTo('PurchaseOrder', 'orderId', 'purchase_order_versions_order')
@RefersTo('Person', 'changedById', 'purchase_order_versions_by')
@Check('purchase_order_versions_revision', 'revision > 0')
@Check('purchase_order_versions_changes', `jsonb_typeof(changes) = 'array' AND jsonb_array_length(changes) > 0`)
export class PurchaseOrderVersion extends TenantRow {
  @Column('uuid', { name: 'order_id' })
  orderId!: string;
  @Column('integer')
  revision!: number;
  @Column('text')
  reason!: string;
  @Column('jsonb')
  changes!: OrderChange[];
  @Column('uuid', { name: 'changed_by_id' })
  changedById!: string;
  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}
