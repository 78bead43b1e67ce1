import { Injectable } from '@nestjs/common';
import { type Actor, Database, keysetOf, keysetSql, type Page, pageFrom } from '#platform';
import { type BackgroundJobView, jobColumns } from './background-job.js';
import type { JobQuery } from './job.dto.js';

@Injectable()
export class JobQueries {
  constructor(private readonly database: Database) {}

  list(actor: Actor, query: JobQuery): Promise<Page<BackgroundJobView>> {
    const keyset = keysetOf(query, { createdAt: 'created_at' }, '-createdAt');
    const parameters: unknown[] = [
      actor.organizationId,
      query.kind,
      query.state,
      query.q ? `%${escapeLike(query.q)}%` : undefined,
    ];
    const { where, tail } = keysetSql(keyset, parameters);
    return this.database.reading(actor, async () => {
      const rows = await this.database.query<BackgroundJobView>(
        `SELECT ${jobColumns} FROM background_jobs
         WHERE organization_id = $1 AND ($2::text IS NULL OR kind = $2) AND ($3::text IS NULL OR state = $3)
           AND ($4::text IS NULL OR label ILIKE $4) AND ${where} ${tail}`,
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

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
