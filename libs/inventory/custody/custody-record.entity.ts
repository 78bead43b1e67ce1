import { Check, Column, Entity, Index } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';

/** From when until when somebody had an item, and whether they accepted it. */
@Entity('custody_records')
@RefersTo('Item', 'itemId', 'custody_records_item')
@RefersTo('Person', 'holderPersonId', 'custody_records_person')
@RefersTo('Location', 'holderLocationId', 'custody_records_location')
@RefersTo('Item', 'holderItemId', 'custody_records_holder_item')
@Check('custody_records_one_holder', 'num_nonnulls(holder_person_id, holder_location_id, holder_item_id) = 1')
@Check('custody_records_span', 'held_until >= held_from')
@Check(
  'custody_records_acceptance',
  '(accepted_at IS NULL) = (accepted_by IS NULL) AND (accepted_at IS NULL) = (text_version IS NULL)',
)
@Index('custody_records_current', { synchronize: false })
@Index('custody_records_of_item', ['itemId', 'heldFrom'])
@Index('custody_records_of_person', { synchronize: false })
export class CustodyRecord extends TenantRow {
  @Column('uuid', { name: 'item_id' })
  itemId!: string;
  @Column('uuid', { name: 'holder_person_id', nullable: true })
  holderPersonId!: string | null;
  @Column('uuid', { name: 'holder_location_id', nullable: true })
  holderLocationId!: string | null;
  @Column('uuid', { name: 'holder_item_id', nullable: true })
  holderItemId!: string | null;
  @Column('timestamptz', { name: 'held_from' })
  heldFrom!: Date;
  @Column('timestamptz', { name: 'held_until', nullable: true })
  heldUntil!: Date | null;
  @Column('text', { name: 'handed_over_by' })
  handedOverBy!: string;
  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;
  @Column('text', { name: 'accepted_by', nullable: true })
  acceptedBy!: string | null;
  /** Which version of the acceptance text was accepted. */
  @Column('text', { name: 'text_version', nullable: true })
  textVersion!: string | null;
}
