import { Check, Column, Entity, Index } from 'typeorm';
import { BelongsToOrganization, RefersTo, VersionedRow } from '../records/tenant-row.js';

/** A list as somebody wants to find it again: its filters, order and columns, as the page keeps them in its address. */
@Entity('saved_views')
@BelongsToOrganization('saved_views_organization')
@RefersTo('User', 'ownerId', 'saved_views_owner')
@Check('saved_views_query', `jsonb_typeof(query) = 'object'`)
@Check('saved_views_owned', 'shared OR owner_id IS NOT NULL')
@Index('saved_views_name', { synchronize: false })
@Index('saved_views_of_page', ['organizationId', 'page', 'name', 'id'])
export class SavedView extends VersionedRow {
  /** Nobody's once its owner is no user any more. */
  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId!: string | null;
  /** Which list it is of, e.g. `items`. */
  @Column('text')
  page!: string;
  @Column('text')
  name!: string;
  /** The search parameters of the page's address. */
  @Column('jsonb')
  query!: Record<string, string>;
  @Column('boolean')
  shared!: boolean;
}
