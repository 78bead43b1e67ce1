import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { encodeCursor, keysetOf, keysetSql, type Page, pageFrom } from '../http/paging.js';
import type { AuditEntryDto, AuditQuery } from './audit.dto.js';

const filters = { subjectKind: 'e.subject_kind', subjectId: 'e.subject_id', actorId: 'e.actor_id', action: 'e.action' } as const;

/** A page of a search for words looks through so many entries. */
const LOOKED_THROUGH = 100_000;

/** What is read of the audit trail. */
@Injectable()
export class AuditQueries {
  constructor(private readonly database: Database) {}

  /**
   * One page. The trail only grows, so words are looked for in one stretch of it a page: where that ends before the page is full, `next`
   * goes on behind it. Needs a reading scope.
   */
  async list(query: AuditQuery, most = LOOKED_THROUGH): Promise<Page<AuditEntryDto>> {
    const keyset = keysetOf(query, { id: 'e.id' }, '-id');
    const parameters: unknown[] = [];
    const conditions = (Object.keys(filters) as Array<keyof typeof filters>).flatMap((name) => {
      if (query[name] === undefined) return [];
      return [`${filters[name]} = $${parameters.push(query[name])}`];
    });
    if (query.from !== undefined) conditions.push(`e.occurred_at >= $${parameters.push(query.from)}`);
    if (query.to !== undefined) conditions.push(`e.occurred_at < $${parameters.push(query.to)}`);
    const { where, tail } = keysetSql(keyset, parameters, 'e.id');
    conditions.push(where);
    const words = query.q?.trim();
    const direction = keyset.descending ? 'DESC' : 'ASC';
    const end = words
      ? await this.database.first<{ id: string }>(
          `SELECT e.id FROM audit_entries e WHERE ${conditions.join(' AND ')} ORDER BY e.id ${direction} OFFSET ${most - 1} LIMIT 1`,
          parameters,
        )
      : undefined;
    if (end) conditions.push(`e.id ${keyset.descending ? '>=' : '<='} $${parameters.push(end.id)}`);
    if (words) {
      const part = `$${parameters.push(`%${words.replace(/[\\%_]/g, '\\$&')}%`)}`;
      conditions.push(`concat_ws(' ', e.action, e.actor_name, e.subject_kind, e.subject_id) ILIKE ${part}`);
    }
    const rows = await this.database.query<AuditEntryDto>(
      `SELECT e.id, e.occurred_at AS "occurredAt", e.actor_kind AS "actorKind", e.actor_id AS "actorId", e.actor_name AS "actorName", e.action,
              e.subject_kind AS "subjectKind", e.subject_id AS "subjectId", e.before, e.after, e.ip, l.seal_sequence::integer AS seal
       FROM audit_entries e LEFT JOIN audit_links l ON l.organization_id = e.organization_id AND l.entry_id = e.id
       WHERE ${conditions.join(' AND ')} ${tail}`,
      parameters,
    );
    const { data, next } = pageFrom(
      rows,
      keyset,
      ({ id }) => ({ value: id, id }),
      (row) => row,
    );
    if (next !== null || !end) return { data, next };
    return { data, next: encodeCursor(keyset.sort, { value: end.id, id: end.id }) };
  }
}
