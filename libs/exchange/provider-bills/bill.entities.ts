import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { RefersTo, TenantRow, VersionedRow } from '#organization';
import type { BillProblem, FocusEdition } from './bill-row.rules.js';

/** A file of charges that a provider wrote. */
@Entity('provider_files')
@Unique('provider_files_key', ['organizationId', 'id'])
@Unique('provider_files_once', ['organizationId', 'sha256'])
@Index('provider_files_list', ['organizationId', 'createdAt', 'id'])
export class ProviderFile extends TenantRow {
  @Column('text', { name: 'file_name' })
  fileName!: string;
  @Column('text')
  sha256!: string;
  @Column('bigint')
  bytes!: string;
  @Column('text')
  edition!: FocusEdition;
  @Column('integer')
  rows!: number;
  /** Rows that cannot be read; of the first thousands it is known why. */
  @Column('integer')
  refused!: number;
  @Column('jsonb')
  problems!: BillProblem[];
  @Column('text', { name: 'created_by' })
  createdBy!: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

export const billStates = ['ready', 'posted', 'unchanged', 'replaced'] as const;
export type BillState = (typeof billStates)[number];

/** What a file says of one account, billing month and currency of a provider: what is posted together, and replaced together. */
@Entity('provider_bills')
@Unique('provider_bills_key', ['organizationId', 'id'])
@RefersTo('ProviderFile', 'fileId', 'provider_bills_file')
@Check('provider_bills_state', `state IN ('ready', 'posted', 'unchanged', 'replaced')`)
@Check('provider_bills_period', 'extract(day FROM period) = 1')
@Check('provider_bills_posted', `(state IN ('posted', 'replaced')) = (posted_minor IS NOT NULL)`)
@Index('provider_bills_posted_once', { synchronize: false })
@Index('provider_bills_of_file', ['fileId'])
export class ProviderBill extends VersionedRow {
  @Column('uuid', { name: 'file_id' })
  fileId!: string;
  @Column('text')
  provider!: string;
  @Column('text')
  account!: string;
  @Column('text', { name: 'account_name', nullable: true })
  accountName!: string | null;
  @Column('date')
  period!: string;
  @Column('text')
  currency!: string;
  @Column('integer')
  rows!: number;
  /** Exact, as the provider wrote it. */
  @Column('numeric')
  billed!: string;
  @Column('numeric')
  effective!: string;
  /** A hash of what would be posted, to tell a correction from the same again. */
  @Column('text', { nullable: true })
  content!: string | null;
  @Column('text')
  state!: BillState;
  @Column('bigint', { name: 'posted_minor', nullable: true })
  postedMinor!: string | null;
  /** How often it was posted again by other rules. */
  @Column('integer', { default: 0 })
  round!: number;
}

/** Charges of a bill that differ in nothing but hours and amounts. */
@Entity('provider_lines')
@RefersTo('ProviderBill', 'billId', 'provider_lines_bill')
export class ProviderLine {
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('uuid', { name: 'bill_id' })
  billId!: string;
  @PrimaryColumn('integer')
  number!: number;
  @Column('date')
  month!: string;
  @Column('text')
  category!: string;
  @Column('boolean')
  recurring!: boolean;
  @Column('text')
  service!: string;
  @Column('text', { name: 'sub_account', nullable: true })
  subAccount!: string | null;
  @Column('text', { name: 'sub_account_name', nullable: true })
  subAccountName!: string | null;
  @Column('text', { nullable: true })
  resource!: string | null;
  @Column('text', { name: 'resource_name', nullable: true })
  resourceName!: string | null;
  @Column('jsonb', { nullable: true })
  tags!: Record<string, string> | null;
  @Column('integer')
  rows!: number;
  @Column('numeric')
  billed!: string;
  @Column('numeric')
  effective!: string;
}

/** Whom charges are for: the first rule that fits says it. A `*` stands for anything. */
@Entity('provider_rules')
@Unique('provider_rules_key', ['organizationId', 'id'])
@Unique('provider_rules_position', ['organizationId', 'position'], { deferrable: 'INITIALLY DEFERRED' })
@RefersTo('CostCenter', 'costCenterId', 'provider_rules_cost_center')
@RefersTo('Item', 'itemId', 'provider_rules_item')
@RefersTo('Vendor', 'vendorId', 'provider_rules_vendor')
@Check('provider_rules_says', 'num_nonnulls(item_id, cost_center_id, cost_center_tag, vendor_id) > 0')
@Check('provider_rules_tag', '(tag_name IS NULL) = (tag_value IS NULL)')
export class ProviderRule extends VersionedRow {
  @Column('integer')
  position!: number;
  @Column('text', { nullable: true })
  provider!: string | null;
  @Column('text', { nullable: true })
  service!: string | null;
  @Column('text', { name: 'sub_account', nullable: true })
  subAccount!: string | null;
  @Column('text', { nullable: true })
  resource!: string | null;
  @Column('text', { name: 'tag_name', nullable: true })
  tagName!: string | null;
  @Column('text', { name: 'tag_value', nullable: true })
  tagValue!: string | null;
  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;
  @Column('uuid', { name: 'cost_center_id', nullable: true })
  costCenterId!: string | null;
  /** The tag whose value is the code of a cost centre. */
  @Column('text', { name: 'cost_center_tag', nullable: true })
  costCenterTag!: string | null;
  @Column('uuid', { name: 'vendor_id', nullable: true })
  vendorId!: string | null;
}
