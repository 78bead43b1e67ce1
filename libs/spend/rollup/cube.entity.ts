import { Check, Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { CellColumns } from './cell-columns.js';

/** Spend of a year by month, for a combination of values: of the dimensions that its cube keeps apart, in the organisation's currency. */
@Entity('spend_cube_years')
@Index('spend_cube_years_of_item', { synchronize: false })
@Index('spend_cube_years_of_person', { synchronize: false })
@Check('spend_cube_years_cube', `cube IN ('shared', 'person', 'item')`)
export class SpendCubeYear extends CellColumns {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('text')
  cube!: 'shared' | 'person' | 'item';
  /** Of the calendar; the months are its columns. */
  @PrimaryColumn('smallint')
  year!: number;
  /** A hash of the values. */
  @PrimaryColumn('bigint')
  cell!: string;
  @Column('text')
  kind!: string;
  @Column('text')
  currency!: string;
  @Column('bigint', { default: 0 })
  m01!: string;
  @Column('bigint', { default: 0 })
  m02!: string;
  @Column('bigint', { default: 0 })
  m03!: string;
  @Column('bigint', { default: 0 })
  m04!: string;
  @Column('bigint', { default: 0 })
  m05!: string;
  @Column('bigint', { default: 0 })
  m06!: string;
  @Column('bigint', { default: 0 })
  m07!: string;
  @Column('bigint', { default: 0 })
  m08!: string;
  @Column('bigint', { default: 0 })
  m09!: string;
  @Column('bigint', { default: 0 })
  m10!: string;
  @Column('bigint', { default: 0 })
  m11!: string;
  @Column('bigint', { default: 0 })
  m12!: string;
  @Column('bigint', { name: 'entry_count' })
  entryCount!: string;
  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;
}

/** Which cells of the item cube a roll-up moved; without a year, all of them. */
@Entity('spend_cube_moves')
@Check('spend_cube_moves_cells', `(year IS NULL) = (cells IS NULL)`)
export class SpendCubeMove {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;
  @Column('smallint', { nullable: true })
  year!: number | null;
  @Column('bigint', { array: true, nullable: true })
  cells!: string[] | null;
  @Column('timestamptz', { name: 'moved_at', default: () => 'now()' })
  movedAt!: Date;
}

/** When the rollups were last compared with the ledger, and where they differed. One row an organisation. */
@Entity('spend_reconciliations')
@Check('spend_reconciliations_count', `difference_count >= 0 AND jsonb_typeof(differences) = 'array'`)
export class SpendReconciliation {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('timestamptz', { name: 'checked_at' })
  checkedAt!: Date;
  @Column('bigint', { name: 'entry_count' })
  entryCount!: string;
  @Column('integer', { name: 'difference_count' })
  differenceCount!: number;
  @Column('jsonb')
  differences!: object[];
}
