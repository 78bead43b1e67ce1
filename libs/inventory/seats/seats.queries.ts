import { Injectable } from '@nestjs/common';
import { type Filter, type Listing, listPage, readOne } from '#organization';
import { Database, type Page, type PageQuery } from '#platform';
import type { SeatDto } from './seat.dto.js';

const seats: Listing = {
  select: `s.id, CASE WHEN s.holder_person_id IS NOT NULL
      THEN jsonb_build_object('kind', 'person', 'id', s.holder_person_id, 'name', p.name)
      ELSE jsonb_build_object('kind', 'item', 'id', s.holder_item_id, 'name', i.tag || ' ' || i.name) END AS holder,
    s.assigned_at AS "assignedAt", s.assigned_by AS "assignedBy", s.released_at AS "releasedAt", s.released_by AS "releasedBy"`,
  from: 'license_seats s LEFT JOIN people p ON p.id = s.holder_person_id LEFT JOIN items i ON i.id = s.holder_item_id',
  id: 's.id',
  sortable: { id: 's.id' },
  usual: 'id',
  searched: ['p.name', 'i.name', 'i.tag'],
  label: 'The seat',
};

@Injectable()
export class SeatQueries {
  constructor(private readonly database: Database) {}

  /** The seats of a pool in the order of their assignment; those taken back too when `released` is true. */
  ofLicense(licenseId: string, query: PageQuery, released = false): Promise<Page<SeatDto>> {
    const filters: Filter[] = [['s.license_id = ?', licenseId]];
    if (!released) filters.push(['(s.released_at IS NULL) = ?', true]);
    return listPage<SeatDto>(this.database, seats, query, filters);
  }

  /** @throws Refusal `not_found` */
  one(id: string): Promise<SeatDto> {
    return readOne<SeatDto>(this.database, seats, id);
  }
}
