import { Injectable } from '@nestjs/common';
import { type Actor, Database, keysetOf, keysetSql, type Page, pageFrom } from '#platform';
import type { MailDto, MailQuery } from './mail.dto.js';

/** Mails as those see them who look after the queues: to whom and how it went, not what they say. */
@Injectable()
export class MailQueries {
  constructor(private readonly database: Database) {}

  list(actor: Actor, query: MailQuery): Promise<Page<MailDto>> {
    const keyset = keysetOf(query, { createdAt: 'created_at' }, '-createdAt');
    const parameters: unknown[] = [actor.organizationId, query.state];
    const { where, tail } = keysetSql(keyset, parameters);
    return this.database.reading(actor, async () => {
      const rows = await this.database.query<MailDto>(
        `SELECT id, recipient, subject, state, attempts, last_error AS reason, created_at AS "createdAt", due_at AS "dueAt",
           finished_at AS "finishedAt"
         FROM mails WHERE organization_id = $1 AND ($2::text IS NULL OR state = $2) AND ${where} ${tail}`,
        parameters,
      );
      return pageFrom(
        rows,
        keyset,
        ({ createdAt, id }) => ({ value: createdAt.toISOString(), id }),
        (row) => row,
      );
    });
  }
}
