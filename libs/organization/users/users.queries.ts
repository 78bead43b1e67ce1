import { Injectable } from '@nestjs/common';
import { Database, type Page, type PageQuery } from '#platform';
import { type Listing, listPage, readOne } from '../records/listing.js';
import type { ColleagueDto, GrantDto, UserDto, UserQuery } from './user.dto.js';

const users: Listing = {
  select: `u.id, u.person_id AS "personId", p.name, u.email, u.locale, u.time_zone AS "timeZone", u.locked_at IS NOT NULL AS locked,
    u.password_hash IS NOT NULL AS "hasPassword",
    ARRAY(SELECT DISTINCT g.role FROM role_grants g WHERE g.user_id = u.id ORDER BY g.role) AS roles,
    u.version, u.created_at AS "createdAt", u.updated_at AS "updatedAt"`,
  from: 'users u JOIN people p ON p.id = u.person_id',
  id: 'u.id',
  sortable: { name: 'p.name', email: 'u.email', createdAt: 'u.created_at' },
  usual: 'name',
  searched: ['p.name', 'u.email'],
  label: 'The user',
};

const colleagues: Listing = {
  select: 'u.id, p.name',
  from: users.from,
  id: 'u.id',
  sortable: { name: 'p.name' },
  usual: 'name',
  searched: ['p.name', 'u.email'],
  label: 'The user',
};

/** Users as they are listed and shown. Needs a reading scope or an open transaction. */
@Injectable()
export class UsersQueries {
  constructor(private readonly database: Database) {}

  list(query: UserQuery): Promise<Page<UserDto>> {
    return listPage(this.database, users, query, [
      ['(u.locked_at IS NOT NULL) = ?', query.locked],
      ['EXISTS (SELECT FROM role_grants g WHERE g.user_id = u.id AND g.role = ?)', query.role],
      ['u.person_id = ?', query.personId],
    ]);
  }

  /** Those who can be called: who may sign in. */
  colleagues(query: PageQuery): Promise<Page<ColleagueDto>> {
    return listPage(this.database, colleagues, query, [['(u.locked_at IS NULL AND p.active) = ?', true]]);
  }

  get(id: string): Promise<UserDto> {
    return readOne(this.database, users, id);
  }

  /** @throws Refusal `not_found` */
  async grants(userId: string): Promise<GrantDto[]> {
    await this.get(userId);
    return this.database.query<GrantDto>(
      `SELECT id, role, business_unit_id AS "businessUnitId", location_id AS "locationId", granted_by AS "grantedBy", granted_at AS "grantedAt"
       FROM role_grants WHERE user_id = $1 ORDER BY id`,
      [userId],
    );
  }
}
