import { type Actor, type GrantScope, isId, type Permission } from '#platform';

/** An actor as JSON, for what is done in its name later. */
export interface ActorRecord extends Omit<Actor, 'grants'> {
  grants: Array<{ permissions: Permission[]; scope?: GrantScope }>;
}

export function recordActor({ grants, ...rest }: Actor): ActorRecord {
  return { ...rest, grants: grants.map((grant) => ({ ...grant, permissions: [...grant.permissions] })) };
}

export function recalledActor({ grants, ...rest }: ActorRecord): Actor {
  if (!isId(rest.organizationId)) throw new Error('A recorded actor has lost its organisation.');
  return { ...rest, grants: grants.map((grant) => ({ ...grant, permissions: new Set(grant.permissions) })) };
}
