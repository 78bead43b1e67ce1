import { Injectable } from '@nestjs/common';
import { Mails } from '#messaging';
import { type Actor, Clock, Config, Database, newId, notFound } from '#platform';
import { mailGroupOf, usualChoices } from './mail/mail-choices.rules.js';
import { type MailedNotice, type MailReceiver, noticeMail } from './mail/notice-mails.rules.js';
import type { NotificationKind } from './notification.dto.js';

export interface Told {
  userId: string;
  kind: NotificationKind;
  /** In English; the web says it in other languages by the kind and the details. */
  title: string;
  body?: string;
  /** A page of the web application. */
  link?: string;
  details?: Readonly<Record<string, unknown>>;
  /** What a link in a mail of its own names, which is good once and without a sign-in, and the page that it leads to. */
  oneTimeLink?: { id: string; page: string };
  /** What it is about, e.g. `comment:<id>`: told the same user once, however often this is called. */
  key: string;
}

const KEPT_DAYS = 180;

interface ToldAtOnce extends MailedNotice, MailReceiver {
  key: string;
}

/** Tells users what concerns them: in the application and, as each of them chose, by mail at once or in their daily digest. */
@Injectable()
export class Notifications {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly mails: Mails,
  ) {}

  /** Any number at once, in the open transaction where there is one. Nobody is told what they did themselves. */
  async tell(actor: Actor, told: readonly Told[]): Promise<void> {
    const rows = told
      .filter(({ userId }) => actor.kind === 'system' || userId !== actor.id)
      .map((each) => ({ ...each, id: newId(), group: mailGroupOf(each.kind), usual: usualChoices[mailGroupOf(each.kind)] }));
    if (rows.length === 0) return;
    await this.database.transaction(actor, async () => {
      const atOnce = await this.database.query<ToldAtOnce>(telling, [
        JSON.stringify(rows),
        actor.organizationId,
        this.clock.now(),
      ]);
      const { baseUrl } = this.config;
      const links = new Map(told.map(({ userId, key, oneTimeLink }) => [`${userId} ${key}`, oneTimeLink]));
      await this.mails.post(
        actor,
        atOnce.map((notice) => noticeMail(notice, notice, baseUrl, links.get(`${notice.userId} ${notice.key}`))),
      );
    });
  }

  /** The users behind people, for those who know only the person. Needs a scope. */
  async usersOf(personIds: readonly string[]): Promise<Map<string, string>> {
    if (personIds.length === 0) return new Map();
    const rows = await this.database.query<{ personId: string; userId: string }>(
      'SELECT person_id AS "personId", id AS "userId" FROM users WHERE person_id = ANY($1::uuid[])',
      [personIds],
    );
    return new Map(rows.map(({ personId, userId }) => [personId, userId]));
  }

  /** Reading it again changes nothing. @throws Refusal `not_found` */
  async read(actor: Actor, id: string): Promise<void> {
    const rows = await this.database.transaction(actor, () =>
      this.database.query(
        `UPDATE notifications SET read_at = coalesce(read_at, $4) WHERE organization_id = $1 AND user_id = $2 AND id = $3 RETURNING id`,
        [actor.organizationId, actor.id, id, this.clock.now()],
      ),
    );
    if (rows.length === 0) throw notFound('The notification');
  }

  /** All that were told up to now. */
  async readAll(actor: Actor): Promise<void> {
    await this.database.transaction(actor, () =>
      this.database.query(
        `UPDATE notifications SET read_at = $3 WHERE organization_id = $1 AND user_id = $2 AND read_at IS NULL`,
        [actor.organizationId, actor.id, this.clock.now()],
      ),
    );
  }

  /** Removes what is so old that nobody looks for it here. */
  async sweep(actor: Actor): Promise<void> {
    await this.database.transaction(actor, () =>
      this.database.query(
        `DELETE FROM notifications WHERE organization_id = $1 AND created_at < $2::timestamptz - make_interval(days => ${KEPT_DAYS})`,
        [actor.organizationId, this.clock.now()],
      ),
    );
  }
}

/** Writes notices, and answers with those whose users want a mail at once. Parameters: the notices as JSON, the organisation, the present. */
const telling = `
  WITH told AS (
    INSERT INTO notifications (id, organization_id, user_id, kind, key, title, body, link, details, created_at, waits_for_digest)
    SELECT t.id, $2, t."userId", t.kind, t.key, left(t.title, 500), left(t.body, 1000), t.link, coalesce(t.details, '{}'), $3,
      coalesce(u.mail ->> t."group", t.usual) = 'daily'
    FROM jsonb_to_recordset($1) AS t(
      id uuid, "userId" uuid, kind text, key text, title text, body text, link text, details jsonb, "group" text, usual text)
    JOIN users u ON u.id = t."userId" AND u.locked_at IS NULL
    ORDER BY t."userId", t.key
    ON CONFLICT (organization_id, user_id, key) DO NOTHING
    RETURNING id, user_id, kind, key, title, body, link, details
  )
  SELECT told.id, told.kind, told.key, told.title, told.body, told.link, told.details, u.id AS "userId", p.name, u.email,
    coalesce(u.locale, o.locale) AS locale, o.name AS organization
  FROM told
  JOIN jsonb_to_recordset($1) AS t(id uuid, "group" text, usual text) ON t.id = told.id
  JOIN users u ON u.id = told.user_id JOIN people p ON p.id = u.person_id AND p.active JOIN organizations o ON o.id = $2
  WHERE coalesce(u.mail ->> t."group", t.usual) = 'at_once'`;
