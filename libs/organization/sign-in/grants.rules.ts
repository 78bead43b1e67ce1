import { type Grant, type Permission, type RoleName, rolePermissions } from '#platform';

/** A role as the database tells it, its scope already with all that lies below. */
export interface GrantedRole {
  role: RoleName;
  businessUnitIds: string[] | null;
  locationIds: string[] | null;
}

const setsOfRoles = new Map<RoleName, ReadonlySet<Permission>>();

function permissionsOf(role: RoleName): ReadonlySet<Permission> {
  const known = setsOfRoles.get(role);
  if (known) return known;
  const set = new Set(rolePermissions[role]);
  setsOfRoles.set(role, set);
  return set;
}

/** @param scopes a token's, which narrow what its user may */
export function grantsOf(roles: readonly GrantedRole[], scopes?: readonly Permission[]): Grant[] {
  return roles.map(({ role, businessUnitIds, locationIds }) => {
    const permissions = scopes ? new Set(scopes.filter((scope) => permissionsOf(role).has(scope))) : permissionsOf(role);
    if (!businessUnitIds && !locationIds) return { permissions };
    return { permissions, scope: { businessUnitIds: businessUnitIds ?? [], locationIds: locationIds ?? [] } };
  });
}

/** All that the grants permit, wherever, in the order of the list of permissions. */
export function permissionsIn(grants: readonly Grant[]): Permission[] {
  return [...new Set(grants.flatMap(({ permissions }) => [...permissions]))].sort();
}
