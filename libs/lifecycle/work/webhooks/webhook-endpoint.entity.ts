import { Check, Column, Entity, Unique } from 'typeorm';
import { BelongsToOrganization, VersionedRow } from '#organization';

/** Where workflows tell another system what to do. Steps know it by its name, which never changes. */
@Entity('webhook_endpoints')
@Unique('webhook_endpoints_name_once', ['organizationId', 'name'])
@BelongsToOrganization('webhook_endpoints_organization')
@Check('webhook_endpoints_former_secret', '(former_sealed_secret IS NULL) = (former_secret_until IS NULL)')
@Check('webhook_endpoints_name', `name ~ '^[a-z][a-z0-9_]{0,59}$'`)
export class WebhookEndpoint extends VersionedRow {
  @Column('text')
  name!: string;
  @Column('text')
  url!: string;
  @Column('text', { nullable: true })
  description!: string | null;
  /** What messages are signed with, as the secret box keeps it; nobody is shown it again. */
  @Column('text', { name: 'sealed_secret', default: '', select: false })
  sealedSecret!: string;
  /** The secret before it, which counts beside it for a while. */
  @Column('text', { name: 'former_sealed_secret', nullable: true, select: false })
  formerSealedSecret!: string | null;
  @Column('timestamptz', { name: 'former_secret_until', nullable: true })
  formerSecretUntil!: Date | null;
  /** Nothing is sent while it is not; what would be fails. */
  @Column('boolean', { default: true })
  active!: boolean;
}
