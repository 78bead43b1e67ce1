import type { Permission } from './permissions.js';
import { Refusal } from './refusal.js';

/** Where a grant holds: everywhere in the organisation, or only for these units and places (with all below them). */
export interface GrantScope {
  businessUnitIds: readonly string[];
  locationIds: readonly string[];
}

export interface Grant {
  permissions: ReadonlySet<Permission>;
  /** Absent means the whole organisation. */
  scope?: GrantScope;
}

/** Who does it: the first argument of every verb. */
export interface Actor {
  organizationId: string;
  kind: 'user' | 'token' | 'system';
  /** The user's id; for `system` the name of the part that acts. */
  id: string;
  name: string;
  /** The person behind the user, where there is one. */
  personId?: string;
  grants: readonly Grant[];
  /** Where the request came from, for the audit trail. */
  origin?: { ip?: string; requestId?: string; sessionId?: string };
}

/** The product itself acting, e.g. a schedule: it may do everything inside the one organisation. */
export function systemActor(organizationId: string, name: string): Actor {
  return { organizationId, kind: 'system', id: name, name, grants: [] };
}

export function may(actor: Actor, permission: Permission): boolean {
  return actor.kind === 'system' || actor.grants.some((grant) => grant.permissions.has(permission));
}

/** @throws Refusal `forbidden` */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!may(actor, permission)) throw new Refusal('forbidden', `This needs the permission ${permission}.`);
}

/** The reach of a permission: `everything`, or the units and places (already including those below) that it is limited to. */
export function reachOf(actor: Actor, permission: Permission): 'everything' | GrantScope {
  if (actor.kind === 'system') return 'everything';
  const matching = actor.grants.filter((grant) => grant.permissions.has(permission));
  if (matching.some((grant) => !grant.scope)) return 'everything';
  return {
    businessUnitIds: matching.flatMap((grant) => grant.scope?.businessUnitIds ?? []),
    locationIds: matching.flatMap((grant) => grant.scope?.locationIds ?? []),
  };
}
