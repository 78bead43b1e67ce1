import { Injectable } from '@nestjs/common';
import { Database, keysetOf, keysetSql, type Page, type PageQuery, pageFrom } from '#platform';
import type { TransitionDto } from './transition.dto.js';

/** Reads of the history. */
@Injectable()
export class History {
  constructor(private readonly database: Database) {}

  /** What happened to a subject, newest first unless `sort=version`. */
  async ofSubject(subjectId: string, query: PageQuery): Promise<Page<TransitionDto>> {
    const keyset = keysetOf(query, { version: 't.subject_version' }, '-version');
    const parameters: unknown[] = [subjectId];
    const { where, tail } = keysetSql(keyset, parameters, 't.id');
    const rows = await this.database.query<TransitionDto>(
      `SELECT t.id, t.verb, t.from_state AS "from", t.to_state AS "to", t.subject_version::integer AS version,
              t.actor_kind AS "actorKind", t.actor_id AS "actorId", t.actor_name AS "actorName", t.comment, t.answers,
              t.effective_at AS "effectiveAt", t.recorded_at AS "recordedAt", t.definition, t.definition_version AS "definitionVersion"
       FROM transitions t WHERE t.subject_id = $1 AND ${where} ${tail}`,
      parameters,
    );
    return pageFrom(
      rows,
      keyset,
      ({ version, id }) => ({ value: String(version), id }),
      (row) => row,
    );
  }
}
