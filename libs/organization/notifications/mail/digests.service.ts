import { Injectable } from '@nestjs/common';
import { Mails } from '#messaging';
import { type Actor, Clock, Config, Database } from '#platform';
import { digestMail, type MailedNotice, type MailReceiver } from './notice-mails.rules.js';

interface WaitingUser extends MailReceiver {
  timeZone: string;
  digestAt: string;
  digestOn: string | null;
}

interface WaitingNotice extends MailedNotice {
  userId: string;
}

const USERS_AT_ONCE = 200;

/** One mail a day for each person who wants their notices together, at the time that they chose. */
@Injectable()
export class Digests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly mails: Mails,
  ) {}

  /** Sends those of one organisation whose time has come today. What was read in the meantime is left out. */
  async send(actor: Actor): Promise<void> {
    const due = (await this.waiting(actor)).filter((user) => this.isDue(user));
    for (let from = 0; from < due.length; from += USERS_AT_ONCE) {
      const users = due.slice(from, from + USERS_AT_ONCE);
      await this.database.transaction(actor, () => this.sendTo(actor, users));
    }
  }

  private async sendTo(actor: Actor, users: readonly WaitingUser[]): Promise<void> {
    const notices = await this.take(actor, users);
    const byUser = new Map<string, WaitingNotice[]>();
    for (const notice of notices) byUser.set(notice.userId, [...(byUser.get(notice.userId) ?? []), notice]);
    const mails = users.flatMap((user) => {
      const own = byUser.get(user.userId) ?? [];
      return own.length === 0 ? [] : [digestMail(own, user, this.today(user), this.config.baseUrl)];
    });
    await this.mails.post(actor, mails);
    await this.database.query(
      `UPDATE users SET digest_on = d.day FROM jsonb_to_recordset($1) AS d(id uuid, day date) WHERE users.id = d.id`,
      [JSON.stringify(users.map((user) => ({ id: user.userId, day: this.today(user) })))],
    );
  }

  /** Nobody else has them afterwards: two who send at once meet at these rows. */
  private async take(actor: Actor, users: readonly WaitingUser[]): Promise<WaitingNotice[]> {
    const rows = await this.database.query<WaitingNotice & { read: boolean }>(
      `UPDATE notifications SET waits_for_digest = false
       WHERE organization_id = $1 AND user_id = ANY($2::uuid[]) AND waits_for_digest
       RETURNING id, user_id AS "userId", kind, title, body, link, details, read_at IS NOT NULL AS read`,
      [actor.organizationId, users.map(({ userId }) => userId)],
    );
    return rows.filter(({ read }) => !read).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private waiting(actor: Actor): Promise<WaitingUser[]> {
    return this.database.reading(actor, () =>
      this.database.query<WaitingUser>(
        `SELECT u.id AS "userId", p.name, u.email, coalesce(u.locale, o.locale) AS locale, o.name AS organization,
           coalesce(u.time_zone, o.time_zone) AS "timeZone", u.digest_at AS "digestAt", u.digest_on::text AS "digestOn"
         FROM (SELECT DISTINCT user_id FROM notifications WHERE organization_id = $1 AND waits_for_digest) AS w
         JOIN users u ON u.id = w.user_id AND u.locked_at IS NULL
         JOIN people p ON p.id = u.person_id AND p.active
         JOIN organizations o ON o.id = $1`,
        [actor.organizationId],
      ),
    );
  }

  private isDue(user: WaitingUser): boolean {
    const time = new Intl.DateTimeFormat('en-GB', {
      timeZone: user.timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    return user.digestOn !== this.today(user) && time.format(this.clock.now()) >= user.digestAt;
  }

  private today({ timeZone }: WaitingUser): string {
    return this.clock.today(timeZone);
  }
}
