import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Domain } from '#catalog';
import type { Answers } from '#lifecycle';
import { BelongsToOrganization, RefersTo, TenantRow, VersionedRow } from '#organization';
import type { ChangeAction } from '../changes/change-actions.js';
import type { ForKind, RequestState } from './request.lifecycle.js';

/** The last number that was given, of a kind and a year: without gaps, since it is taken in the transaction of what it numbers. */
@Entity('procurement_counters')
@BelongsToOrganization('procurement_counters_organization')
export class ProcurementCounter {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('text')
  kind!: string;
  @PrimaryColumn('integer')
  year!: number;
  @Column('integer', { name: 'last_number' })
  lastNumber!: number;
}

/** What somebody asks for, for themselves, another person or a place. */
@Entity('purchase_requests')
@Unique('purchase_requests_key', ['organizationId', 'id'])
@Unique('purchase_requests_number', ['organizationId', 'number'])
@RefersTo('Person', 'requestedById', 'purchase_requests_requester')
@RefersTo('Person', 'forPersonId', 'purchase_requests_person')
@RefersTo('Location', 'forLocationId', 'purchase_requests_location')
@RefersTo('Project', 'projectId', 'purchase_requests_project')
@RefersTo('ApprovalPolicy', 'policyId', 'purchase_requests_policy')
@Check(
  'purchase_requests_for',
  `for_kind IN ('self', 'person', 'location', 'project') AND (for_kind = 'person') = (for_person_id IS NOT NULL) AND (for_kind = 'location') = (for_location_id IS NOT NULL) AND (for_kind <> 'project' OR project_id IS NOT NULL)`,
)
@Check(
  'purchase_requests_state',
  `state IN ('draft', 'pending_approval', 'questioned', 'approved', 'rejected', 'withdrawn', 'expired')`,
)
@Check(
  'purchase_requests_sent',
  `state IN ('draft', 'withdrawn') OR (policy_id IS NOT NULL AND round > 0 AND submitted_at IS NOT NULL)`,
)
@Index('purchase_requests_by_requester', ['organizationId', 'requestedById', 'createdAt', 'id'])
@Index('purchase_requests_waiting', ['organizationId'], { where: `state IN ('pending_approval', 'questioned')` })
@Index('purchase_requests_of_project', ['organizationId', 'projectId'], { where: 'project_id IS NOT NULL' })
@Index('purchase_requests_by_creation', ['organizationId', 'createdAt', 'id'])
export class PurchaseRequest extends VersionedRow {
  @Column('text')
  number!: string;
  @Column('text')
  title!: string;
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column('uuid', { name: 'requested_by_id' })
  requestedById!: string;
  @Column('text', { name: 'for_kind' })
  forKind!: ForKind;
  @Column('uuid', { name: 'for_person_id', nullable: true })
  forPersonId!: string | null;
  @Column('uuid', { name: 'for_location_id', nullable: true })
  forLocationId!: string | null;
  /** What it is part of; with `project`, what it is for. */
  @Column('uuid', { name: 'project_id', nullable: true })
  projectId!: string | null;
  @Column('date', { name: 'wanted_on', nullable: true })
  wantedOn!: string | null;
  @Column('text', { default: 'draft' })
  state!: RequestState;
  /** How often it was sent; approvals count for their round alone. */
  @Column('integer', { default: 0 })
  round!: number;
  /** The one in force when it was sent. */
  @Column('uuid', { name: 'policy_id', nullable: true })
  policyId!: string | null;
  /** How many steps were found necessary in this round. */
  @Column('integer', { name: 'steps_needed', default: 0 })
  stepsNeeded!: number;
  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}

@Entity('purchase_request_lines')
@Unique('purchase_request_lines_key', ['organizationId', 'id'])
@Unique('purchase_request_lines_position', ['requestId', 'position'])
@RefersTo('PurchaseRequest', 'requestId', 'purchase_request_lines_request')
@RefersTo('Product', 'productId', 'purchase_request_lines_product')
@RefersTo('CostCenter', 'costCenterId', 'purchase_request_lines_cost_center')
@RefersTo('Vendor', 'vendorId', 'purchase_request_lines_vendor')
@RefersTo('CatalogueOffer', 'offerId', 'purchase_request_lines_offer')
@RefersTo('Item', 'itemId', 'purchase_request_lines_item')
@RefersTo('Location', 'toLocationId', 'purchase_request_lines_to_location')
@Check('purchase_request_lines_action', `action IN ('change', 'move', 'disconnect', 'add_seats', 'renew', 'repair', 'return')`)
@Check(
  'purchase_request_lines_change',
  `(action IS NULL) = (item_id IS NULL)
   AND (coalesce(action, '') = 'move') = (to_location_id IS NOT NULL)
   AND (action IS NULL OR offer_id IS NULL AND (quantity = 1 OR action = 'add_seats'))
   AND (action IS DISTINCT FROM 'change' OR product_id IS NOT NULL)`,
)
@Index('purchase_request_lines_of_item', ['organizationId', 'itemId'], { where: 'item_id IS NOT NULL' })
@Check('purchase_request_lines_answers', `jsonb_typeof(answers) = 'object'`)
@Check('purchase_request_lines_domain', `domain IN ('telecom', 'it', 'mobility')`)
@Check('purchase_request_lines_quantity', 'quantity BETWEEN 1 AND 100000')
@Check('purchase_request_lines_currency', `currency ~ '^[A-Z]{3}$'`)
@Check('purchase_request_lines_price', 'unit_price_minor >= 0 AND recurring_minor >= 0')
@Check('purchase_request_lines_term', '(recurring_minor = 0) = (term_months IS NULL) AND term_months BETWEEN 1 AND 240')
@Index('purchase_request_lines_of_cost_center', ['organizationId', 'costCenterId'])
export class PurchaseRequestLine extends TenantRow {
  @Column('uuid', { name: 'request_id' })
  requestId!: string;
  @Column('integer')
  position!: number;
  /** Without one the line is free text. */
  @Column('uuid', { name: 'product_id', nullable: true })
  productId!: string | null;
  @Column('text')
  description!: string;
  @Column('text')
  domain!: Domain;
  @Column('text')
  category!: string;
  @Column('integer')
  quantity!: number;
  @Column('text')
  currency!: string;
  @Column('bigint', { name: 'unit_price_minor' })
  unitPriceMinor!: string;
  /** A month, for each. */
  @Column('bigint', { name: 'recurring_minor', default: 0 })
  recurringMinor!: string;
  @Column('integer', { name: 'term_months', nullable: true })
  termMonths!: number | null;
  @Column('uuid', { name: 'cost_center_id' })
  costCenterId!: string;
  @Column('uuid', { name: 'vendor_id', nullable: true })
  vendorId!: string | null;
  /** Where it was found: that says its product, price and vendor. */
  @Column('uuid', { name: 'offer_id', nullable: true })
  offerId!: string | null;
  /** To what the offer asks, or what is done with what is in use. */
  @Column('jsonb', { default: {} })
  answers!: Answers;
  /** What is to be done with something in use. */
  @Column('text', { nullable: true })
  action!: ChangeAction | null;
  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;
  /** Where it moves. */
  @Column('uuid', { name: 'to_location_id', nullable: true })
  toLocationId!: string | null;
}
