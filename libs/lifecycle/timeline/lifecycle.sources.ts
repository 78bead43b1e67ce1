import { Injectable } from '@nestjs/common';
import { Database, isPicture } from '#platform';
import { mentionsJson } from '../discussion/comments.queries.js';
import type { DocumentOnTimelineDto, TimelineEntryDto } from './timeline.dto.js';
import { entryColumns, spanSql, type TimelineSource } from './timeline.js';

const doer = (alias: string, column: string): string =>
  `jsonb_build_object('kind', ${alias}.${column}_kind, 'id', ${alias}.${column}_id, 'name', ${alias}.${column}_name) AS actor`;

/** What this lib knows of a subject: its transitions, comments and documents. */
@Injectable()
export class LifecycleTimeline {
  constructor(private readonly database: Database) {}

  readonly sources: readonly TimelineSource[] = [
    {
      kind: 'transition',
      read: (_actor, { id }, span) => {
        const parameters: unknown[] = [id];
        return this.database.query<TimelineEntryDto>(
          `SELECT ${entryColumns('t.id', 't.effective_at', 't.recorded_at')}, 'transition' AS kind, ${doer('t', 'actor')},
                  jsonb_build_object('verb', t.verb, 'from', t.from_state, 'to', t.to_state, 'answers', t.answers, 'comment', t.comment,
                    'version', t.subject_version) AS transition
           FROM transitions t WHERE t.organization_id = current_organization_id() AND t.subject_id = $1 ${spanSql('t.id', 't.effective_at', span, parameters)}`,
          parameters,
        );
      },
    },
    {
      kind: 'comment',
      read: (actor, { kind, id }, span) => {
        const parameters: unknown[] = [actor.organizationId, kind, id];
        return this.database.query<TimelineEntryDto>(
          `SELECT ${entryColumns('c.id', 'c.created_at', 'c.created_at')}, 'comment' AS kind, ${doer('c', 'author')},
                  jsonb_build_object('text', c.text, 'mentions', ${mentionsJson}, 'editedAt', c.edited_at, 'removed', c.removed_at IS NOT NULL,
                    'version', c.version) AS comment
           FROM comments c WHERE c.organization_id = $1 AND c.subject_kind = $2 AND c.subject_id = $3 ${spanSql('c.id', 'c.created_at', span, parameters)}`,
          parameters,
        );
      },
    },
    {
      kind: 'document',
      read: async (actor, { kind, id }, span) => {
        const parameters: unknown[] = [actor.organizationId, kind, id];
        const entries = await this.database.query<TimelineEntryDto & { document: DocumentOnTimelineDto }>(
          `SELECT ${entryColumns('d.id', 'd.created_at', 'd.created_at')}, 'document' AS kind, ${doer('d', 'created_by')},
                  jsonb_build_object('name', d.name, 'mediaType', d.media_type, 'bytes', d.bytes, 'removed', d.removed_at IS NOT NULL) AS document
           FROM documents d WHERE d.organization_id = $1 AND d.subject_kind = $2 AND d.subject_id = $3 ${spanSql('d.id', 'd.created_at', span, parameters)}`,
          parameters,
        );
        return entries.map((entry) => ({
          ...entry,
          document: { ...entry.document, picture: isPicture(entry.document.mediaType) },
        }));
      },
    },
  ];
}
