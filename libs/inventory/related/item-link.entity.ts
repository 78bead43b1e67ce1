import { Check, Column, Entity, Index } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';

export const linkRelations = ['uses', 'part_of', 'paired_with'] as const;
export type LinkRelation = (typeof linkRelations)[number];

/** Two items that belong together. A pair has no direction; its two sides stand as they were said. */
@Entity('item_links')
@RefersTo('Item', 'fromItemId', 'item_links_from')
@RefersTo('Item', 'toItemId', 'item_links_to')
@Check('item_links_relation', `relation IN ('uses', 'part_of', 'paired_with')`)
@Check('item_links_not_itself', 'from_item_id <> to_item_id')
@Index('item_links_once', { synchronize: false })
@Index('item_links_from_item', ['organizationId', 'fromItemId'])
@Index('item_links_to_item', ['organizationId', 'toItemId'])
export class ItemLink extends TenantRow {
  @Column('uuid', { name: 'from_item_id' })
  fromItemId!: string;
  @Column('uuid', { name: 'to_item_id' })
  toItemId!: string;
  @Column('text')
  relation!: LinkRelation;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('text', { name: 'created_by' })
  createdBy!: string;
}
