import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Database } from '#platform';
import { requireReach } from '../records/reach.rules.js';
import { asMeant, type Facts, type Meaning, type RecordKind, Records, taken } from '../records/records.js';
import { Team } from './team.entity.js';

export type TeamFacts = Partial<Facts<Team>> & { code: string; name: string };

const teamRecords: RecordKind<Team> = {
  entity: Team,
  noun: 'team',
  label: 'The team',
  edit: 'organization.edit',
  constraints: {
    teams_code: taken('Another team has this code.', '/code'),
    teams_named: {
      code: 'in_use',
      reason: 'A lifecycle names this team by its code, or work of it is open; so it keeps its code and stays.',
    },
  },
};

const memberMeanings: Record<string, Meaning> = {
  team_members_user: { code: 'not_found', reason: 'The user does not exist.' },
};

/** Teams and who belongs to them. Who may no longer sign in stays a member, but is given nothing. */
@Injectable()
export class Teams {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly records: Records,
  ) {}

  /** @throws Refusal `already_exists` for the code */
  add(actor: Actor, facts: TeamFacts): Promise<Team> {
    return this.records.add(actor, teamRecords, facts);
  }

  /** @throws Refusal as `add`, `version_stale`, and `in_use` for another code or the end of a team that a lifecycle or open work names */
  amend(actor: Actor, id: string, version: number | undefined, changes: Partial<TeamFacts>): Promise<Team> {
    return this.records.amend(actor, teamRecords, id, version, changes);
  }

  /** Adding somebody again changes nothing. @throws Refusal `not_found` for the team or the user */
  async addMember(actor: Actor, teamId: string, userId: string): Promise<void> {
    await this.changeMembers(actor, teamId, userId, 'team.member_added', () =>
      this.database.query(
        `INSERT INTO team_members (organization_id, team_id, user_id, added_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (organization_id, team_id, user_id) DO NOTHING RETURNING user_id`,
        [actor.organizationId, teamId, userId, this.clock.now()],
      ),
    );
  }

  /** Removing who is none changes nothing. @throws Refusal `not_found` for the team */
  async removeMember(actor: Actor, teamId: string, userId: string): Promise<void> {
    await this.changeMembers(actor, teamId, userId, 'team.member_removed', () =>
      this.database.query(
        'DELETE FROM team_members WHERE organization_id = $1 AND team_id = $2 AND user_id = $3 RETURNING user_id',
        [actor.organizationId, teamId, userId],
      ),
    );
  }

  /** The teams of these codes, by code; what does not exist or is no longer used is missing. */
  async withCodes(actor: Actor, codes: readonly string[]): Promise<Map<string, { id: string; name: string }>> {
    if (codes.length === 0) return new Map();
    const rows = await this.database.reading(actor, () =>
      this.database.query<{ id: string; code: string; name: string }>(
        'SELECT id, code, name FROM teams WHERE organization_id = $1 AND code = ANY($2::text[]) AND active',
        [actor.organizationId, codes],
      ),
    );
    return new Map(rows.map(({ code, id, name }) => [code, { id, name }]));
  }

  /** The users of each team who may sign in, by the team's id. */
  async usersOf(actor: Actor, teamIds: readonly string[]): Promise<Map<string, string[]>> {
    const users = new Map<string, string[]>(teamIds.map((id) => [id, []]));
    if (teamIds.length === 0) return users;
    const rows = await this.database.reading(actor, () =>
      this.database.query<{ teamId: string; userId: string }>(
        `SELECT m.team_id AS "teamId", m.user_id AS "userId" FROM team_members m
         JOIN users u ON u.id = m.user_id AND u.locked_at IS NULL JOIN people p ON p.id = u.person_id AND p.active
         WHERE m.organization_id = $1 AND m.team_id = ANY($2::uuid[]) ORDER BY m.user_id`,
        [actor.organizationId, teamIds],
      ),
    );
    for (const { teamId, userId } of rows) users.get(teamId)?.push(userId);
    return users;
  }

  private async changeMembers(
    actor: Actor,
    teamId: string,
    userId: string,
    action: string,
    change: () => Promise<unknown[]>,
  ): Promise<void> {
    requireReach(actor, 'organization.edit');
    await this.database.transaction(actor, async () => {
      await this.records.lock(actor, teamRecords, teamId);
      const changed = await change().catch((error: unknown) => {
        throw asMeant(error, memberMeanings);
      });
      if (changed.length === 0) return;
      await this.audit.record(actor, { action, subjectKind: 'team', subjectId: teamId, after: { userId } });
    });
  }
}
