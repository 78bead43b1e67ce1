import { Injectable } from '@nestjs/common';
import { Database, type Page, type PageQuery } from '#platform';
import { type Listing, listPage, readOne } from '../records/listing.js';
import type { TeamDto, TeamMemberDto, TeamQuery } from './team.dto.js';

const mayWork = 'u.locked_at IS NULL AND p.active';
const whoTheyAre = 'team_members m JOIN users u ON u.id = m.user_id JOIN people p ON p.id = u.person_id';

const teams: Listing = {
  select: `t.id, t.code, t.name, t.description, t.active, t.version, t.created_at AS "createdAt", t.updated_at AS "updatedAt",
    (SELECT count(*)::integer FROM ${whoTheyAre} WHERE m.organization_id = t.organization_id AND m.team_id = t.id AND ${mayWork}) AS members`,
  from: 'teams t',
  id: 't.id',
  sortable: { name: 't.name', code: 't.code', createdAt: 't.created_at' },
  usual: 'name',
  searched: ['t.name', 't.code'],
  label: 'The team',
};

const members: Listing = {
  select: `u.id, p.name, u.email, (${mayWork}) AS active, m.added_at AS "addedAt"`,
  from: whoTheyAre,
  id: 'u.id',
  sortable: { name: 'p.name', email: 'u.email', addedAt: 'm.added_at' },
  usual: 'name',
  searched: ['p.name', 'u.email'],
  label: 'The user',
};

/** Teams as they are listed and shown. Needs a reading scope or an open transaction. */
@Injectable()
export class TeamQueries {
  constructor(private readonly database: Database) {}

  list({ active, userId, ...query }: TeamQuery): Promise<Page<TeamDto>> {
    return listPage(this.database, teams, query, [
      ['t.active = ?', active],
      [
        'EXISTS (SELECT FROM team_members m WHERE m.organization_id = t.organization_id AND m.team_id = t.id AND m.user_id = ?)',
        userId,
      ],
    ]);
  }

  get(id: string): Promise<TeamDto> {
    return readOne(this.database, teams, id);
  }

  /** @throws Refusal `not_found` */
  async members(teamId: string, query: PageQuery): Promise<Page<TeamMemberDto>> {
    await this.get(teamId);
    return listPage(this.database, members, query, [['m.team_id = ?', teamId]]);
  }
}
