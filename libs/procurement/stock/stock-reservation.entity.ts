import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';

export const reservationStates = ['live', 'fulfilled', 'released'] as const;
export type ReservationState = (typeof reservationStates)[number];

/** Why it is kept no more: somebody let it go, it got lost, nobody was given it in time, or its request came to nothing. */
export const releaseCauses = ['by_hand', 'missing', 'overdue', 'request_ended'] as const;
export type ReleaseCause = (typeof releaseCauses)[number];

/** An item in stock that is kept for whoever asked for one. */
@Entity('stock_reservations')
@ForeignKey('PurchaseRequestLine', ['organizationId', 'requestLineId'], ['organizationId', 'id'], {
  name: 'stock_reservations_line',
  onDelete: 'CASCADE',
})
@RefersTo('Item', 'itemId', 'stock_reservations_item')
@Check('stock_reservations_state', `state IN ('live', 'fulfilled', 'released') AND (state = 'live') = (ended_at IS NULL)`)
@Check(
  'stock_reservations_let_go',
  `let_go IN ('by_hand', 'missing', 'overdue', 'request_ended') AND state = 'released' AND (reason IS NULL OR let_go = 'by_hand')
   OR let_go IS NULL AND reason IS NULL`,
)
@Index('stock_reservations_once', ['itemId'], { unique: true, where: `state = 'live'` })
@Index('stock_reservations_of_line', ['requestLineId'], { where: `state <> 'released'` })
@Index('stock_reservations_due', ['organizationId', 'until'], { where: `state = 'live'` })
export class StockReservation extends TenantRow {
  @Column('uuid', { name: 'request_line_id' })
  requestLineId!: string;
  @Column('uuid', { name: 'item_id' })
  itemId!: string;
  @Column('text', { default: 'live' })
  state!: ReservationState;
  @Column('timestamptz', { name: 'reserved_at' })
  reservedAt!: Date;
  /** After that it is let go, where nobody was given it. */
  @Column('timestamptz')
  until!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
  @Column('text', { name: 'let_go', nullable: true })
  letGo!: ReleaseCause | null;
  @Column('text', { nullable: true })
  reason!: string | null;
}
