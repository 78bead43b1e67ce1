import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What search looks through: one lower-cased document an item, written by `refresh_item_search`. */
@Entity('item_search')
@ForeignKey('Item', ['organizationId', 'itemId'], ['organizationId', 'id'], { name: 'item_search_item' })
@Index('item_search_document', { synchronize: false })
@Index('item_search_holder', { synchronize: false })
export class ItemSearch {
  @PrimaryColumn('uuid', { name: 'item_id' })
  itemId!: string;
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('text')
  document!: string;
  @Column({ type: 'text', name: 'holder_key', collation: 'C', nullable: true })
  holderKey!: string | null;
}
