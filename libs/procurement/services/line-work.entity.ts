import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';

export const lineActions = ['install', 'change', 'move', 'disconnect', 'add_seats', 'renew'] as const;
export type LineAction = (typeof lineActions)[number];

/** What a line of an order wants done with a service or a license. */
@Entity('purchase_order_line_works')
@Unique('purchase_order_line_works_once', ['lineId'])
@RefersTo('PurchaseOrderLine', 'lineId', 'purchase_order_line_works_line')
@RefersTo('Item', 'itemId', 'purchase_order_line_works_item')
@RefersTo('Contract', 'contractId', 'purchase_order_line_works_contract')
@Check('purchase_order_line_works_action', `action IN ('install', 'change', 'move', 'disconnect', 'add_seats', 'renew')`)
@Check(
  'purchase_order_line_works_about',
  `CASE action WHEN 'install' THEN item_id IS NULL WHEN 'renew' THEN coalesce(item_id, contract_id) IS NOT NULL ELSE item_id IS NOT NULL END`,
)
@Index('purchase_order_line_works_of_item', ['organizationId', 'itemId'])
export class PurchaseOrderLineWork extends TenantRow {
  @Column('uuid', { name: 'line_id' })
  lineId!: string;
  @Column('text')
  action!: LineAction;
  /** The service that it concerns, or the pool that seats are added to; none where something new is installed. */
  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;
  /** The contract that it is bought under, or whose term it renews. */
  @Column('uuid', { name: 'contract_id', nullable: true })
  contractId!: string | null;
  @Column('date', { name: 'wanted_on', nullable: true })
  wantedOn!: string | null;
  /** The day that the carrier confirmed. */
  @Column('date', { name: 'confirmed_on', nullable: true })
  confirmedOn!: string | null;
  @Column('text', { name: 'carrier_reference', nullable: true })
  carrierReference!: string | null;
}
