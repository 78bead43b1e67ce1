import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

export const mailStates = ['waiting', 'sent', 'failed'] as const;
export type MailState = (typeof mailStates)[number];

/** A mail to one person. `due_at` is when the queue should have it next; one that is sent or given up has none. */
@Entity('mails')
@Unique('mails_once', ['organizationId', 'key'])
@Check('mails_state', `state IN ('waiting', 'sent', 'failed')`)
@Check('mails_due', `(state = 'waiting') = (due_at IS NOT NULL)`)
@Check('mails_finished', `(state = 'waiting') = (finished_at IS NULL)`)
@Check('mails_lease', '(lease_owner IS NULL) = (leased_until IS NULL)')
@Index('mails_due_at', { synchronize: false })
@Index('mails_list', ['organizationId', 'createdAt', 'id'])
@Index('mails_by_end', { synchronize: false })
export class Mail {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  /** What the mail is about, e.g. `notification:<id>`: written once, however often it is asked for. */
  @Column('text')
  key!: string;
  @Column('text')
  recipient!: string;
  @Column('text')
  subject!: string;
  @Column('text')
  text!: string;
  @Column('text', { nullable: true })
  html!: string | null;
  @Column('text', { name: 'settings_url', nullable: true })
  settingsUrl!: string | null;
  /** What the link in it names, which is signed when it is sent. */
  @Column('uuid', { name: 'link_id', nullable: true })
  linkId!: string | null;
  @Column('text')
  state!: MailState;
  @Column('integer', { default: 0 })
  attempts!: number;
  @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;
  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt!: Date | null;
  @Column('uuid', { name: 'lease_owner', nullable: true })
  leaseOwner!: string | null;
  @Column('timestamptz', { name: 'leased_until', nullable: true })
  leasedUntil!: Date | null;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}

/** A paper that goes with a mail. */
@Entity('mail_attachments')
@Unique('mail_attachments_place', ['mailId', 'position'])
@ForeignKey('Mail', ['mailId'], ['id'], { name: 'mail_attachments_mail', onDelete: 'CASCADE' })
@Check('mail_attachments_size', 'octet_length(content) BETWEEN 1 AND 10485760')
export class MailAttachment {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('uuid', { name: 'mail_id' })
  mailId!: string;
  @Column('integer')
  position!: number;
  @Column('text')
  name!: string;
  @Column('text', { name: 'media_type' })
  mediaType!: string;
  @Column('bytea')
  content!: Buffer;
}
