import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { CellColumns } from '../rollup/cell-columns.js';
import { OUTLOOK_CUBE } from '../schema/item-budgets.sql.js';

/** When what is to come by itself was reckoned last. */
@Entity('spend_outlooks')
@Check('spend_outlooks_month', 'extract(day FROM from_month) = 1')
export class SpendOutlook {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  /** The month that the amounts of its cells begin with. */
  @Column('date', { name: 'from_month' })
  fromMonth!: string;
  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;
  @Column('integer', { name: 'took_ms' })
  tookMs!: number;
  /** Of the charges, prices and items it was made of: another one says that it is to be made again. */
  @Column('text')
  fingerprint!: string;
  /** Currencies without a rate, whose amounts are not in it. */
  @Column('text', { array: true })
  uncounted!: string[];
}

/** What is to come month by month for a combination of values, in the organisation's currency at the rates of when it was made. */
@Entity('spend_outlook_cells')
@Check('spend_outlook_cells_cube', OUTLOOK_CUBE)
@Check('spend_outlook_cells_source', `source IN ('charge', 'refresh')`)
export class SpendOutlookCell extends CellColumns {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('text')
  cube!: 'shared' | 'person' | 'item';
  @PrimaryColumn('integer')
  number!: number;
  @Column('text')
  source!: 'charge' | 'refresh';
  @Column('text')
  kind!: string;
  /** Only of items that have a budget of their own. */
  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;
  @Column('bigint', { array: true })
  ahead!: string[];
  /** What the same charges posted in the three months before. */
  @Column('bigint')
  behind!: string;
}
