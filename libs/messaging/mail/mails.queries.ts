import { Injectable } from '@nestjs/common';
import { type Actor, Database, keysetOf, keysetSql, notFound, type Page, pageFrom } from '#platform';
import type { MailDetailsDto, MailDto, MailQuery } from './mail.dto.js';

const SHOWN = `id, recipient, subject, split_part(key, ':', 1) AS kind, state, attempts, last_error AS reason, created_at AS "createdAt",
  due_at AS "dueAt", finished_at AS "finishedAt"`;

/** Mails as those see them who look after the queues: to whom and how it went. What one says is told apart, to fewer. */
@Injectable()
export class MailQueries {
  constructor(private readonly database: Database) {}

  list(actor: Actor, query: MailQuery): Promise<Page<MailDto>> {
    const keyset = keysetOf(query, { createdAt: 'created_at' }, '-createdAt');
    const words = (query.q ?? '').split(/\s+/).filter((word) => word !== '');
    const parameters: unknown[] = [
      actor.organizationId,
      query.state,
      query.kind,
      words.map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`),
    ];
    const { where, tail } = keysetSql(keyset, parameters);
    return this.database.reading(actor, async () => {
      const rows = await this.database.query<MailDto>(
        `SELECT ${SHOWN} FROM mails
         WHERE organization_id = $1 AND ($2::text IS NULL OR state = $2) AND ($3::text IS NULL OR split_part(key, ':', 1) = $3)
           AND concat_ws(' ', recipient, subject, last_error) ILIKE ALL ($4::text[]) AND ${where} ${tail}`,
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

  /** @throws Refusal `not_found` */
  async find(actor: Actor, id: string): Promise<MailDetailsDto> {
    const mail = await this.database.reading(actor, () =>
      this.database.first<MailDetailsDto>(`SELECT ${SHOWN}, text FROM mails WHERE organization_id = $1 AND id = $2`, [
        actor.organizationId,
        id,
      ]),
    );
    if (!mail) throw notFound('The mail');
    return mail;
  }
}
