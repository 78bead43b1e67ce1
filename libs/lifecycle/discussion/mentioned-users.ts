import { Injectable } from '@nestjs/common';
import { Notifications } from '#organization';
import { type Actor, Database, Refusal } from '#platform';
import type { SeenSubject } from '../subjects.js';

/** The users that a comment calls. */
@Injectable()
export class MentionedUsers {
  constructor(
    private readonly database: Database,
    private readonly notifications: Notifications,
  ) {}

  /** @throws Refusal `validation_failed` naming those who are no users here */
  async check(users: readonly string[]): Promise<void> {
    if (users.length === 0) return;
    const rows = await this.database.query<{ id: string }>('SELECT id FROM users WHERE id = ANY($1::uuid[])', [users]);
    const known = new Set(rows.map(({ id }) => id));
    const problems = users.flatMap((id, place) =>
      known.has(id) ? [] : [{ pointer: `/mentions/${place}`, code: 'not_found', reason: 'There is no such user.' }],
    );
    if (problems.length > 0) throw new Refusal('validation_failed', 'Somebody who is mentioned does not exist.', { problems });
  }

  /** Tells each once of a comment, however often it is changed. */
  async tell(
    actor: Actor,
    subject: SeenSubject,
    { commentId, text, users }: { commentId: string; text: string; users: readonly string[] },
  ): Promise<void> {
    await this.notifications.tell(
      actor,
      users.map((userId) => ({
        userId,
        kind: 'mention' as const,
        key: `comment:${commentId}`,
        title: `${actor.name} mentioned you at ${subject.label}`,
        body: text,
        link: subject.link,
        details: { by: actor.name, subject: subject.label, commentId },
      })),
    );
  }
}
