import { type Grant, type Permission, type RoleName, rolePermissions } from '#platform';

/** A role as it was granted. */
export interface GrantedRole {
  role: RoleName;
  businessUnitId: string | null;
  locationId: string | null;
}

/** What lies below each unit and place that a role is narrowed to, itself included. */
export type Below = ReadonlyMap<string, readonly string[]>;

const setsOfRoles = new Map<RoleName, ReadonlySet<Permission>>();

function permissionsOf(role: RoleName): ReadonlySet<Permission> {
  const known = setsOfRoles.get(role);
  if (known) return known;
  const set = new Set(rolePermissions[role]);
  setsOfRoles.set(role, set);
  return set;
}

/** @param scopes a token's, which narrow what its user may */
export function grantsOf(roles: readonly GrantedRole[], below: Below, scopes?: readonly Permission[]): Grant[] {
  return roles.map(({ role, businessUnitId, locationId }) => {
    const permissions = scopes ? new Set(scopes.filter((scope) => permissionsOf(role).has(scope))) : permissionsOf(role);
    if (!businessUnitId && !locationId) return { permissions };
    const within = (root: string | null): readonly string[] => (root ? (below.get(root) ?? []) : []);
    return { permissions, scope: { businessUnitIds: within(businessUnitId), locationIds: within(locationId) } };
  });
}

/** All that the grants permit, wherever, in the order of the list of permissions. */
export function permissionsIn(grants: readonly Grant[]): Permission[] {
  return [...new Set(grants.flatMap(({ permissions }) => [...permissions]))].sort();
}
