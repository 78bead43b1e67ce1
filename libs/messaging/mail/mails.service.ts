import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Database, type MailedFile, newId, notFound, Refusal } from '#platform';
import { defineWork } from '../queues/work.js';
import { WorkQueue } from '../queues/work-queue.js';
import type { MailState } from './mail.entity.js';

export const mailWork = defineWork('messaging.mails');

export interface NewMail {
  /** A bare address, `ada@example.com`. */
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Kept with the mail, together below ten megabytes. */
  attachments?: readonly MailedFile[];
  /** A page of the application where the receiver can have less of it. */
  settingsUrl?: string;
  /** What `{signed-link}` in its texts names; it is signed when the mail is sent. */
  linkId?: string;
  /** What it is about: of two mails of one organisation with the same key only the first is written. */
  key: string;
}

const LONGEST_SUBJECT = 250;
const LONGEST_BODY = 200_000;

/** Mails that are to be sent: rows that commit with what they tell of, and that a worker sends afterwards. */
@Injectable()
export class Mails {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly queue: WorkQueue,
  ) {}

  /** Any number at once, in the open transaction where there is one. */
  async post(actor: Actor, mails: readonly NewMail[]): Promise<void> {
    if (mails.length === 0) return;
    const rows = mails.map(({ attachments: _papers, ...mail }) => ({ ...mail, id: newId() }));
    await this.database.transaction(actor, async () => {
      const written = await this.database.query<{ id: string }>(
        `INSERT INTO mails (id, organization_id, key, recipient, subject, text, html, settings_url, link_id, state, due_at, created_at)
         SELECT m.id, $2, m.key, m."to", left(regexp_replace(m.subject, '\\s+', ' ', 'g'), ${LONGEST_SUBJECT}),
           left(m.text, ${LONGEST_BODY}), left(m.html, ${LONGEST_BODY}), m."settingsUrl", m."linkId", 'waiting', $3, $3
         FROM jsonb_to_recordset($1) AS m(id uuid, key text, "to" text, subject text, text text, html text, "settingsUrl" text, "linkId" uuid)
         ORDER BY m.key
         ON CONFLICT (organization_id, key) DO NOTHING RETURNING id`,
        [JSON.stringify(rows), actor.organizationId, this.clock.now()],
      );
      const ids = written.map(({ id }) => id);
      for (const [at, { attachments = [] }] of mails.entries()) {
        const id = rows[at]?.id;
        if (id !== undefined && ids.includes(id)) await this.attach(actor, id, attachments);
      }
      this.queue.enqueue(mailWork, actor.organizationId, ids);
    });
  }

  private async attach(actor: Actor, mailId: string, files: readonly MailedFile[]): Promise<void> {
    for (const [position, { name, mediaType, content }] of files.entries()) {
      await this.database.query(
        `INSERT INTO mail_attachments (id, organization_id, mail_id, position, name, media_type, content) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [newId(), actor.organizationId, mailId, position, name, mediaType, content],
      );
    }
  }

  /** Tries a mail at once that was given up or waits for its next attempt, with as many attempts as at first. @throws Refusal `not_found`, `conflict` */
  async retry(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(actor, async () => {
      const mail = await this.database.first<{ state: MailState; recipient: string }>(
        'SELECT state, recipient FROM mails WHERE organization_id = $1 AND id = $2 FOR UPDATE',
        [actor.organizationId, id],
      );
      if (!mail) throw notFound('The mail');
      if (mail.state === 'sent') throw new Refusal('conflict', 'The mail is sent.');
      await this.database.query(
        `UPDATE mails SET state = 'waiting', attempts = 0, due_at = $2, finished_at = NULL WHERE id = $1`,
        [id, this.clock.now()],
      );
      await this.audit.record(actor, {
        action: 'mail.retried',
        subjectKind: 'mail',
        subjectId: id,
        after: { recipient: mail.recipient },
      });
      this.queue.enqueue(mailWork, actor.organizationId, [id]);
    });
  }
}
