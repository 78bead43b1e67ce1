import { Injectable } from '@nestjs/common';
import { Database, type RoleName } from '#platform';
import type { BookStep, PolicyBook } from '../policies/policy-book.rules.js';
import type { Directory } from './approval-plan.rules.js';

interface CostCenterRow {
  id: string;
  ownerId: string | null;
  /** The unit that it belongs to, and those above, from the inside out. */
  units: Array<{ id: string; headId: string | null }>;
}

interface HolderRow {
  role: RoleName;
  personId: string;
  businessUnitId: string | null;
}

interface PersonRow {
  id: string;
  managerId: string | null;
  canDecide: boolean;
}

/** Looks up everybody whom a policy could mean for a request. Needs a reading scope or an open transaction. */
@Injectable()
export class PeopleDirectory {
  constructor(private readonly database: Database) {}

  /** @param besides whose managers could be meant, too */
  async load(
    book: PolicyBook,
    requesterId: string,
    costCenterIds: readonly string[],
    besides: readonly string[] = [],
  ): Promise<Directory> {
    const escalation = book.waiting?.escalation?.to;
    const approvers = [...allSteps(book).flatMap((step) => step.approvers), ...(escalation ? [escalation] : [])];
    const centers = await this.costCenters([...new Set(costCenterIds)]);
    const holders = await this.holders(approvers.flatMap(({ role }) => (role === undefined ? [] : [role])));
    const meant = [
      requesterId,
      ...besides,
      ...approvers.map(({ personId }) => personId),
      ...centers.flatMap(({ ownerId, units }) => [ownerId, ...units.map(({ headId }) => headId)]),
      ...holders.map(({ personId }) => personId),
    ];
    const people = await this.withManagers(meant.filter((id) => typeof id === 'string'));
    return directoryOf(centers, holders, people);
  }

  private costCenters(ids: readonly string[]): Promise<CostCenterRow[]> {
    return this.database.query<CostCenterRow>(
      `WITH RECURSIVE above AS (
         SELECT c.id AS center, u.id, u.parent_id, u.head_id, 0 AS depth
         FROM cost_centers c JOIN business_units u ON u.id = c.business_unit_id WHERE c.id = ANY($1::uuid[])
         UNION ALL
         SELECT a.center, u.id, u.parent_id, u.head_id, a.depth + 1 FROM above a JOIN business_units u ON u.id = a.parent_id
       )
       SELECT c.id, c.owner_id AS "ownerId", coalesce((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'headId', a.head_id) ORDER BY a.depth)
         FROM above a WHERE a.center = c.id), '[]') AS units
       FROM cost_centers c WHERE c.id = ANY($1::uuid[])`,
      [ids],
    );
  }

  private holders(roles: readonly RoleName[]): Promise<HolderRow[]> {
    return this.database.query<HolderRow>(
      `SELECT DISTINCT g.role, u.person_id AS "personId", g.business_unit_id AS "businessUnitId"
       FROM role_grants g JOIN users u ON u.id = g.user_id WHERE g.role = ANY($1) AND g.location_id IS NULL
       ORDER BY u.person_id`,
      [roles],
    );
  }

  private withManagers(ids: readonly string[]): Promise<PersonRow[]> {
    return this.database.query<PersonRow>(
      `WITH RECURSIVE chain AS (
         SELECT id, manager_id FROM people WHERE id = ANY($1::uuid[])
         UNION
         SELECT p.id, p.manager_id FROM chain c JOIN people p ON p.id = c.manager_id
       )
       SELECT c.id, c.manager_id AS "managerId",
         p.active AND EXISTS (SELECT FROM users u WHERE u.person_id = p.id AND u.locked_at IS NULL) AS "canDecide"
       FROM chain c JOIN people p ON p.id = c.id`,
      [ids],
    );
  }
}

function allSteps({ rules, otherwise }: PolicyBook): BookStep[] {
  return [...rules.flatMap(({ steps }) => steps), ...otherwise];
}

function directoryOf(centers: readonly CostCenterRow[], holders: readonly HolderRow[], people: readonly PersonRow[]): Directory {
  const byId = new Map(people.map((person) => [person.id, person]));
  const centerById = new Map(centers.map((center) => [center.id, center]));
  return {
    canDecide: (id) => byId.get(id)?.canDecide ?? false,
    managerOf: (id) => byId.get(id)?.managerId ?? undefined,
    ownerOf: (id) => centerById.get(id)?.ownerId ?? undefined,
    headOf: (id) => centerById.get(id)?.units.find(({ headId }) => headId !== null)?.headId ?? undefined,
    holdersOf: (role, costCenterIds) => {
      const reaches = ({ businessUnitId }: HolderRow): boolean =>
        businessUnitId === null ||
        costCenterIds.every((id) => centerById.get(id)?.units.some((unit) => unit.id === businessUnitId));
      return [...new Set(holders.filter((each) => each.role === role && reaches(each)).map(({ personId }) => personId))];
    },
  };
}
