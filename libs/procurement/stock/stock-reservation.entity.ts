import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';

export const reservationStates = ['live', 'fulfilled', 'released'] as const;
export type ReservationState = (typeof reservationStates)[number];

/** An item in stock that is kept for whoever asked for one. */
@Entity('stock_reservations')
@ForeignKey('PurchaseRequestLine', ['organizationId', 'requestLineId'], ['organizationId', 'id'], {
  name: 'stock_reservations_line',
  onDelete: 'CASCADE',
})
@RefersTo('Item', 'itemId', 'stock_reservations_item')
@Check('stock_reservations_state', `state IN ('live', 'fulfilled', 'released') AND (state = 'live') = (ended_at IS NULL)`)
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
}
