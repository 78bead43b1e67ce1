import { Check, Column, Entity, Index } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';

/** A telephone number in the hands of a service, now or once; one service at a time holds a number. */
@Entity('number_reservations')
@RefersTo('Item', 'itemId', 'number_reservations_item')
@Check('number_reservations_e164', `number ~ '^[+][1-9][0-9]{4,14}$'`)
@Check('number_reservations_release', 'released_at >= reserved_at AND (released_at IS NULL) = (free_from IS NULL)')
@Index('number_reservations_held', { synchronize: false })
@Index('number_reservations_of_item', { synchronize: false })
@Index('number_reservations_rested', ['organizationId', 'freeFrom', 'id'])
export class NumberReservation extends TenantRow {
  @Column({ type: 'text', collation: 'C' })
  number!: string;
  @Column('uuid', { name: 'item_id' })
  itemId!: string;
  @Column('timestamptz', { name: 'reserved_at' })
  reservedAt!: Date;
  @Column('text', { name: 'reserved_by' })
  reservedBy!: string;
  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt!: Date | null;
  /** Until then it rests. */
  @Column('timestamptz', { name: 'free_from', nullable: true })
  freeFrom!: Date | null;
}
