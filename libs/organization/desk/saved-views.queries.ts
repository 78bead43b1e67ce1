import { Injectable } from '@nestjs/common';
import { type Actor, Database, notFound, type Page } from '#platform';
import { type Listing, listPage, readOne } from '../records/listing.js';
import type { SavedViewDto, SavedViewQuery } from './saved-view.dto.js';

type Row = Omit<SavedViewDto, 'mine'> & { ownerId: string | null };

const views: Listing = {
  select: `v.id, v.page, v.name, v.query, v.shared, v.owner_id AS "ownerId", p.name AS "ownerName", v.version,
    v.created_at AS "createdAt", v.updated_at AS "updatedAt"`,
  from: 'saved_views v LEFT JOIN users u ON u.id = v.owner_id LEFT JOIN people p ON p.id = u.person_id',
  id: 'v.id',
  sortable: { name: 'v.name', createdAt: 'v.created_at' },
  usual: 'name',
  searched: ['v.name'],
  label: 'The view',
};

/** The actor's own views and those that others share. */
@Injectable()
export class SavedViewQueries {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: SavedViewQuery): Promise<Page<SavedViewDto>> {
    const { data, next } = await this.database.reading(actor, () =>
      listPage<Row>(this.database, views, query, [
        ['v.page = ?', query.page],
        ['(v.owner_id = ? OR v.shared)', actor.id],
      ]),
    );
    return { data: data.map((row) => shown(actor, row)), next };
  }

  /** @throws Refusal `not_found`, for somebody else's private view too */
  async get(actor: Actor, id: string): Promise<SavedViewDto> {
    const row = await this.database.reading(actor, () => readOne<Row>(this.database, views, id));
    if (row.ownerId !== actor.id && !row.shared) throw notFound('The view');
    return shown(actor, row);
  }
}

function shown(actor: Actor, { ownerId, ...row }: Row): SavedViewDto {
  return { ...row, mine: ownerId === actor.id };
}
