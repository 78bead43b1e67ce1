import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '#organization';

export const actStates = ['done', 'refused'] as const;
export type ActState = (typeof actStates)[number];

/** What became of a line that is done in the house. */
@Entity('purchase_request_line_acts')
@Unique('purchase_request_line_acts_once', ['lineId'])
@ForeignKey('PurchaseRequestLine', ['organizationId', 'lineId'], ['organizationId', 'id'], {
  name: 'purchase_request_line_acts_line',
  onDelete: 'CASCADE',
})
@Check('purchase_request_line_acts_state', `state IN ('done', 'refused') AND (state = 'refused') = (reason IS NOT NULL)`)
export class PurchaseRequestLineAct extends TenantRow {
  @Column('uuid', { name: 'line_id' })
  lineId!: string;
  @Column('text')
  state!: ActState;
  /** Why it was refused. */
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column('timestamptz', { name: 'occurred_at' })
  occurredAt!: Date;
}
