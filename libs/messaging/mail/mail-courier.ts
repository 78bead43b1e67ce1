import { Injectable } from '@nestjs/common';
import { Clock, Database, Log, type MailedFile, Mailer, MailRefused, newId, SignedLinks } from '#platform';
import { MessagingSettings } from '../messaging.settings.js';
import { WorkRunners, works } from '../queues/work.js';
import { WorkQueue } from '../queues/work-queue.js';
import { MOST_MAIL_ATTEMPTS, mailPause } from './mail.rules.js';
import { mailWork } from './mails.service.js';

interface ClaimedMail {
  id: string;
  organizationId: string;
  lease: string;
  attempts: number;
  recipient: string;
  subject: string;
  text: string;
  html: string | null;
  settingsUrl: string | null;
  linkId: string | null;
  withPapers: boolean;
}

const BATCH = 500;

/**
 * Sends mails. A worker claims the row under a lease, hands the mail over and crosses it off; one that dies in between leaves it
 * to be sent again by another, under the same Message-ID, since SMTP has no way to ask whether a mail has arrived.
 */
@Injectable()
export class MailCourier extends WorkRunners {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly queue: WorkQueue,
    private readonly settings: MessagingSettings,
    private readonly log: Log,
    private readonly links: SignedLinks,
  ) {
    super();
  }

  override readonly runners = [works(mailWork, (organizationId, id) => this.send(organizationId, id))];

  /** Queues what is due and was not carried: after a failure, a lost queue, or the end of a worker in the middle of it. */
  async queueDue(signal: AbortSignal): Promise<void> {
    for (let found = BATCH; found === BATCH && !signal.aborted; ) {
      const due = await this.database.systemTransaction(() =>
        this.database.query<{ id: string; organizationId: string }>(
          `UPDATE mails AS mail SET due_at = $2 FROM (
             SELECT id FROM mails WHERE due_at <= $1 ORDER BY due_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) AS due
           WHERE mail.id = due.id RETURNING mail.id, mail.organization_id AS "organizationId"`,
          [this.clock.now(), this.later(this.settings.mailLeaseMilliseconds)],
        ),
      );
      for (const { id, organizationId } of due) this.queue.enqueue(mailWork, organizationId, [id]);
      found = due.length;
    }
  }

  private async send(organizationId: string, id: string): Promise<void> {
    const mail = await this.claim(organizationId, id);
    if (!mail) return;
    const { recipient: to, subject, settingsUrl, linkId } = mail;
    try {
      const signature = linkId === null ? '' : this.links.sign({ organizationId, id: linkId });
      const signed = (written: string): string => (linkId === null ? written : written.replaceAll('{signed-link}', signature));
      const [text, html] = [signed(mail.text), mail.html === null ? null : signed(mail.html)];
      const attachments = mail.withPapers ? await this.papersOf(organizationId, id) : [];
      await this.mailer.send({
        to,
        subject,
        text,
        key: id,
        ...(html === null ? {} : { html }),
        ...(attachments.length === 0 ? {} : { attachments }),
        ...(settingsUrl === null ? {} : { settingsUrl }),
      });
    } catch (error) {
      await this.failed(mail, error);
      return;
    }
    await this.finish(mail, { state: 'sent', error: null, dueAt: null });
  }

  private async failed(mail: ClaimedMail, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    const givenUp = error instanceof MailRefused || mail.attempts >= MOST_MAIL_ATTEMPTS;
    this.log.warn({ mail: mail.id, attempts: mail.attempts, givenUp, reason }, 'A mail could not be sent');
    const dueAt = givenUp ? null : this.later(mailPause(mail.attempts));
    await this.finish(mail, { state: givenUp ? 'failed' : 'waiting', error: reason.slice(0, 500), dueAt });
  }

  private claim(organizationId: string, id: string): Promise<ClaimedMail | undefined> {
    return this.database.transaction(organizationId, () =>
      this.database.first<ClaimedMail>(
        `UPDATE mails SET lease_owner = $3, leased_until = $4, due_at = $4, attempts = attempts + 1
         WHERE organization_id = $5 AND id = $1 AND state = 'waiting' AND (leased_until IS NULL OR leased_until <= $2)
         RETURNING id, organization_id AS "organizationId", lease_owner AS lease, attempts, recipient, subject, text, html,
           settings_url AS "settingsUrl", link_id AS "linkId",
           EXISTS (SELECT FROM mail_attachments p WHERE p.organization_id = $5 AND p.mail_id = $1) AS "withPapers"`,
        [id, this.clock.now(), newId(), this.later(this.settings.mailLeaseMilliseconds), organizationId],
      ),
    );
  }

  private papersOf(organizationId: string, mailId: string): Promise<MailedFile[]> {
    return this.database.transaction(organizationId, () =>
      this.database.query<MailedFile>(
        'SELECT name, media_type AS "mediaType", content FROM mail_attachments WHERE organization_id = $1 AND mail_id = $2 ORDER BY position',
        [organizationId, mailId],
      ),
    );
  }

  /** Changes nothing where another worker has taken the mail over in the meantime. */
  private async finish(
    { id, organizationId, lease }: ClaimedMail,
    { state, error, dueAt }: { state: string; error: string | null; dueAt: Date | null },
  ): Promise<void> {
    await this.database.transaction(organizationId, () =>
      this.database.query(
        `UPDATE mails SET state = $3, last_error = $4, due_at = $5, finished_at = CASE WHEN $3 = 'waiting' THEN NULL ELSE $6::timestamptz END,
           lease_owner = NULL, leased_until = NULL
         WHERE id = $1 AND lease_owner = $2`,
        [id, lease, state, error, dueAt, this.clock.now()],
      ),
    );
  }

  private later(milliseconds: number): Date {
    return new Date(this.clock.now().getTime() + milliseconds);
  }
}
