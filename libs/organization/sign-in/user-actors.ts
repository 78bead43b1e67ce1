import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import { belowStatement, userStatement } from './authentication.queries.js';
import { type Below, type GrantedRole, grantsOf } from './grants.rules.js';

/** Somebody for whom something is done while they are not there: with what they may do just now, and where they are reached. */
export interface ReachedUser {
  actor: Actor;
  email: string;
  locale: string;
  organization: string;
}

interface UserRow {
  userId: string;
  personId: string;
  name: string;
  email: string;
  locale: string;
  organization: string;
  roles: GrantedRole[];
}

/** Users by their ids, for work that is done in their name later. Needs a scope. */
@Injectable()
export class UserActors {
  constructor(private readonly database: Database) {}

  /** Those of them who may still sign in. */
  async of(organizationId: string, userIds: readonly string[]): Promise<ReachedUser[]> {
    const users = await this.database.query<UserRow>(userStatement, [organizationId, userIds]);
    const below = await this.below(users);
    return users.map(({ userId, personId, name, roles, ...reached }) => ({
      actor: { organizationId, kind: 'user', id: userId, name, personId, grants: grantsOf(roles, below) },
      ...reached,
    }));
  }

  private async below(users: readonly UserRow[]): Promise<Below> {
    const roles = users.flatMap((user) => user.roles);
    const units = roles.flatMap(({ businessUnitId }) => businessUnitId ?? []);
    const places = roles.flatMap(({ locationId }) => locationId ?? []);
    if (units.length === 0 && places.length === 0) return new Map();
    const rows = await this.database.query<{ root: string; ids: string[] }>(belowStatement, [units, places]);
    return new Map(rows.map(({ root, ids }) => [root, ids]));
  }
}
