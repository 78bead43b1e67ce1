import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, isPicture, notFound, type Page, type PageQuery, type ServedFile } from '#platform';
import { type Subject, SubjectRegistry } from '../subjects.js';
import type { DocumentDto } from './document.dto.js';

type Row = Omit<DocumentDto, 'picture'>;

const documents: Listing = {
  select: `d.id, d.name, d.media_type AS "mediaType", d.bytes::float8 AS bytes, d.sha256, d.created_at AS "createdAt", d.created_by_name AS "createdBy"`,
  from: 'documents d',
  id: 'd.id',
  sortable: { createdAt: 'd.created_at', name: 'd.name' },
  usual: '-createdAt',
  searched: ['d.name'],
  label: 'The document',
};

@Injectable()
export class DocumentQueries {
  constructor(
    private readonly database: Database,
    private readonly subjects: SubjectRegistry,
  ) {}

  /** What belongs to a subject, the newest first. Whether the actor may see the subject is the caller's to ask. */
  async ofSubject(organizationId: string, { kind, id }: Subject, query: PageQuery): Promise<Page<DocumentDto>> {
    const { data, next } = await listPage<Row>(this.database, documents, query, [
      ['d.organization_id = ?', organizationId],
      ['d.subject_kind = ?', kind],
      ['d.subject_id = ?', id],
      ['(d.removed_at IS NULL) = ?', true],
    ]);
    return { data: data.map(shown), next };
  }

  /** @throws Refusal `not_found` */
  async one(id: string): Promise<DocumentDto> {
    return shown(await readOne<Row>(this.database, documents, id));
  }

  /** To which subject each of these documents belongs; those that are gone are left out. Needs a reading scope or an open transaction. */
  async ownersOf(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; subjectId: string }>(
      `SELECT d.id, d.subject_id AS "subjectId" FROM documents d
       WHERE d.organization_id = current_organization_id() AND d.id = ANY ($1::uuid[]) AND d.removed_at IS NULL`,
      [ids],
    );
    return new Map(rows.map(({ id, subjectId }) => [id, subjectId]));
  }

  /** A document that the actor may read. @throws Refusal `not_found` */
  async file(actor: Actor, id: string): Promise<ServedFile> {
    const found = await this.database.reading(actor, () =>
      this.database.first<ServedFile & { subjectKind: string; subjectId: string }>(
        `SELECT d.organization_id AS "organizationId", d.sha256, d.name, d.media_type AS "mediaType", d.bytes::float8 AS bytes,
                d.subject_kind AS "subjectKind", d.subject_id AS "subjectId"
         FROM documents d WHERE d.id = $1 AND d.removed_at IS NULL`,
        [id],
      ),
    );
    if (!found) throw notFound('The document');
    const { subjectKind, subjectId, ...file } = found;
    await this.subjects.find(actor, { kind: subjectKind, id: subjectId });
    return file;
  }
}

function shown(row: Row): DocumentDto {
  return { ...row, picture: isPicture(row.mediaType) };
}
