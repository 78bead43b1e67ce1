import { type Actor, type Permission, Refusal, reachOf } from '#platform';

/** Where something lies: what a role that is narrowed to units or places reaches it by. */
export interface Place {
  businessUnitId?: string | null | undefined;
  locationId?: string | null | undefined;
}

/** What lies in no unit and no place is beyond a narrowed role. @throws Refusal `forbidden` */
export function requireReach(actor: Actor, permission: Permission, ...places: readonly Place[]): void {
  const reach = reachOf(actor, permission);
  if (reach === 'everything') return;
  const within = ({ businessUnitId, locationId }: Place): boolean =>
    (typeof businessUnitId === 'string' && reach.businessUnitIds.includes(businessUnitId)) ||
    (typeof locationId === 'string' && reach.locationIds.includes(locationId));
  if (places.length === 0 || !places.every(within)) {
    throw new Refusal('forbidden', `This lies beyond where you have the permission ${permission}.`);
  }
}
