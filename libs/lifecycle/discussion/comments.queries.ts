import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { Database, type Page, type PageQuery } from '#platform';
import type { Subject } from '../subjects.js';
import type { CommentDto } from './comment.dto.js';

/** Who was called in the comment `c`, by name. */
export const mentionsJson = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', u.id, 'name', p.name) ORDER BY p.name)
  FROM users u JOIN people p ON p.id = u.person_id WHERE u.id = ANY(c.mentions)), '[]')`;

const comments: Listing = {
  select: `c.id, c.text, ${mentionsJson} AS mentions,
    jsonb_build_object('kind', c.author_kind, 'id', c.author_id, 'name', c.author_name) AS author,
    c.created_at AS "createdAt", c.edited_at AS "editedAt", c.removed_at IS NOT NULL AS removed, c.version`,
  from: 'comments c',
  id: 'c.id',
  sortable: { createdAt: 'c.created_at' },
  usual: '-createdAt',
  searched: ['c.text'],
  label: 'The comment',
};

@Injectable()
export class CommentQueries {
  constructor(private readonly database: Database) {}

  /** What was said about a subject, the newest first. */
  ofSubject({ kind, id }: Subject, query: PageQuery): Promise<Page<CommentDto>> {
    return listPage<CommentDto>(this.database, comments, query, [
      ['c.subject_kind = ?', kind],
      ['c.subject_id = ?', id],
    ]);
  }

  /** @throws Refusal `not_found` */
  one(id: string): Promise<CommentDto> {
    return readOne<CommentDto>(this.database, comments, id);
  }
}
