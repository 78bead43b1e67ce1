import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, type Page } from '#platform';
import type { DepreciationBookDto, DepreciationBookQuery } from './depreciation-books.dto.js';

const listing: Listing = {
  select: `b.id, b.name, b.posts_to_ledger AS "postsToLedger", b.starts_on::text AS "startsOn", b.currency, b.version,
    b.created_at AS "createdAt", b.updated_at AS "updatedAt", counted.assets, counted.through::text AS "postedThrough",
    coalesce((SELECT json_agg(json_build_object('domain', r.domain, 'category', r.category, 'fromOn', r.from_on, 'method', r.method,
      'convention', r.convention, 'lifeMonths', r.life_months, 'rateBasisPoints', r.rate_basis_points, 'totalUnits', r.total_units,
      'salvageBasisPoints', r.salvage_basis_points) ORDER BY r.category, r.domain, r.from_on)
      FROM depreciation_rules r WHERE r.organization_id = b.organization_id AND r.book_id = b.id), '[]') AS rules`,
  from: `depreciation_books b CROSS JOIN LATERAL (
      SELECT count(*)::integer AS assets, max(posted_through) AS through FROM depreciation_assets a
      WHERE a.organization_id = b.organization_id AND a.book_id = b.id
    ) AS counted`,
  id: 'b.id',
  sortable: { name: 'b.name', createdAt: 'b.created_at' },
  usual: 'name',
  searched: ['b.name'],
  label: 'The depreciation book',
};

@Injectable()
export class DepreciationBooksQueries {
  constructor(private readonly database: Database) {}

  page(actor: Actor, query: DepreciationBookQuery): Promise<Page<DepreciationBookDto>> {
    return this.database.reading(actor, () =>
      listPage<DepreciationBookDto>(this.database, listing, query, [['b.organization_id = ?', actor.organizationId]]),
    );
  }

  /** @throws Refusal `not_found` */
  find(actor: Actor, id: string): Promise<DepreciationBookDto> {
    return this.database.reading(actor, () => readOne<DepreciationBookDto>(this.database, listing, id));
  }
}
