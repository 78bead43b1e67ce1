import { Injectable } from '@nestjs/common';
import { type ChangeDto, entryColumns, spanSql, type TimelineSource } from '#lifecycle';
import { Database } from '#platform';
import { changesOf, type EditedValues, idsIn, withNames } from './edits.rules.js';

interface EditRow {
  id: string;
  at: string;
  recordedAt: string;
  actor: { kind: string; id: string; name: string };
  before: EditedValues | null;
  after: EditedValues | null;
}

/** What facts of items refer to, each with what people call it. */
const names = `
  SELECT id, name FROM products WHERE id = ANY($1) UNION ALL SELECT id, name FROM vendors WHERE id = ANY($1)
  UNION ALL SELECT id, name FROM contracts WHERE id = ANY($1) UNION ALL SELECT id, name FROM business_units WHERE id = ANY($1)
  UNION ALL SELECT id, code || ' ' || name FROM cost_centers WHERE id = ANY($1) UNION ALL SELECT id, name FROM locations WHERE id = ANY($1)
  UNION ALL SELECT id, name FROM people WHERE id = ANY($1) UNION ALL SELECT id, tag || ' ' || name FROM items WHERE id = ANY($1)`;

/** The edits of an item, as the audit trail keeps them, with the names of what they refer to. */
@Injectable()
export class EditsSource implements TimelineSource {
  readonly kind = 'edit';

  constructor(private readonly database: Database) {}

  readonly read: TimelineSource['read'] = async (actor, { id }, span) => {
    const parameters: unknown[] = [actor.organizationId, id];
    const rows = await this.database.query<EditRow>(
      `SELECT ${entryColumns('e.id', 'e.occurred_at', 'e.occurred_at')}, e.before, e.after,
              jsonb_build_object('kind', e.actor_kind, 'id', e.actor_id, 'name', e.actor_name) AS actor
       FROM audit_entries e WHERE e.organization_id = $1 AND e.subject_kind = 'item' AND e.subject_id = $2 AND e.action = 'item.edited'
         ${spanSql('e.id', 'e.occurred_at', span, parameters)}`,
      parameters,
    );
    const edits = rows.map((row) => ({ row, changes: changesOf(row.before ?? {}, row.after ?? {}) }));
    const named = await this.named(edits.flatMap(({ changes }) => changes));
    return edits.map(({ row: { before: _before, after: _after, ...entry }, changes }) => ({
      ...entry,
      kind: this.kind,
      edit: { changes: changes.map((change) => withNames(change, named)) },
    }));
  };

  private async named(changes: readonly ChangeDto[]): Promise<ReadonlyMap<string, string>> {
    const ids = idsIn(changes);
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; name: string }>(names, [ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
