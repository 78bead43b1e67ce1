import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { Database, type FieldProblem, notFound, type Page, type PageQuery } from '#platform';
import type { DefinitionContent } from '../definitions/definition.js';
import { DefinitionChecks } from '../definitions/definition-checks.js';
import { OwnNames } from './own-names.queries.js';

/** A definition of the organisation, without what is written in it. */
export interface OwnDefinitionRow {
  id: string;
  name: string;
  kind: string;
  label: string;
  copiedFrom: string | null;
  /** The newest version; null until one is published. */
  published: number | null;
  publishedAt: Date | null;
  /** Whether the draft says something else than the newest version. */
  changed: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export interface OwnDefinitionView extends OwnDefinitionRow {
  draft: Readonly<Record<string, unknown>>;
  problems: FieldProblem[];
}

export interface PublishedVersion {
  number: number;
  note: string | null;
  publishedAt: Date;
  publishedBy: string;
}

const listing: Listing = {
  select: `d.id, d.name, d.kind, coalesce(d.draft ->> 'label', d.name) AS label, d.copied_from AS "copiedFrom", v.number AS published,
    v.published_at AS "publishedAt", v.content IS DISTINCT FROM d.draft AS changed, d.version, d.created_at AS "createdAt",
    d.updated_at AS "updatedAt"`,
  from: `lifecycle_definitions d LEFT JOIN LATERAL (SELECT number, content, published_at FROM lifecycle_versions v
    WHERE v.organization_id = d.organization_id AND v.definition_id = d.id ORDER BY number DESC LIMIT 1) v ON true`,
  id: 'd.id',
  sortable: { name: 'd.name', createdAt: 'd.created_at' },
  usual: 'name',
  searched: ['d.name', `d.draft ->> 'label'`],
  label: 'The definition',
};

/** Needs a reading scope or an open transaction. */
@Injectable()
export class OwnDefinitionQueries {
  constructor(
    private readonly database: Database,
    private readonly checks: DefinitionChecks,
    private readonly names: OwnNames,
  ) {}

  list(query: PageQuery & { kind?: string }): Promise<Page<OwnDefinitionRow>> {
    return listPage<OwnDefinitionRow>(this.database, listing, query, [['d.kind = ?', query.kind]]);
  }

  /** With the draft and what is wrong with it. @throws Refusal `not_found` */
  async find(id: string): Promise<OwnDefinitionView> {
    const row = await readOne<Omit<OwnDefinitionView, 'problems'>>(
      this.database,
      { ...listing, select: `${listing.select}, d.draft` },
      id,
    );
    const checked = this.checks.check(row.name, row.kind, row.draft, await this.names.read());
    return { ...row, problems: 'problems' in checked ? checked.problems : [] };
  }

  /** What was published, newest first. @throws Refusal `not_found` */
  async versions(id: string): Promise<PublishedVersion[]> {
    await readOne(this.database, listing, id);
    return this.database.query<PublishedVersion>(
      `SELECT number, note, published_at AS "publishedAt", published_by AS "publishedBy" FROM lifecycle_versions
       WHERE definition_id = $1 ORDER BY number DESC`,
      [id],
    );
  }

  /** One of them, whole. @throws Refusal `not_found` */
  async versionOf(id: string, number: number): Promise<PublishedVersion & { content: DefinitionContent }> {
    const version = await this.database.first<PublishedVersion & { content: DefinitionContent }>(
      `SELECT number, note, published_at AS "publishedAt", published_by AS "publishedBy", content FROM lifecycle_versions
       WHERE definition_id = $1 AND number = $2`,
      [id, number],
    );
    if (!version) throw notFound('This version');
    return version;
  }
}
