import { useLocation } from '@tanstack/react-router';
import { type Permission, useSession } from '../session/session.js';
import { otherPlaces, type Place, type PlaceGroup, placeGroups } from './places.js';

/** The groups of the rail with what this person may see. */
export function usePlaceGroups(): PlaceGroup[] {
  const permissions = useSession()?.permissions ?? [];
  return placeGroups
    .map((group) => ({ ...group, places: group.places.filter(({ may }) => isAllowed(may, permissions)) }))
    .filter(({ places }) => places.length > 0);
}

/** Everywhere this person can go. */
export function useAllPlaces(): Place[] {
  return [...usePlaceGroups().flatMap(({ places }) => places), ...otherPlaces];
}

export function isAllowed(may: Permission | undefined, permissions: readonly Permission[]): boolean {
  return may === undefined || permissions.includes(may);
}

/** Whether a place is the one that is shown: exactly, or as the list that the shown page lies below. */
export function useStanding(): (place: Place) => 'page' | 'true' | undefined {
  const { pathname, search } = useLocation();
  const asked: Record<string, unknown> = { ...search };
  return ({ to, search: wanted }) => {
    const sameKind = (wanted?.['kind'] ?? undefined) === asked['kind'];
    if (pathname === to && (to !== '/items' || sameKind)) return 'page';
    // An item's page lies below the list of all items, and that of a run below the runs.
    return to !== '/' && to !== '/admin' && !wanted && liesBelow(pathname, to) && !hasNearer(pathname, to) ? 'true' : undefined;
  };
}

function liesBelow(pathname: string, to: string): boolean {
  return pathname.startsWith(`${to}/`);
}

/** Another place that lies below this one is shown, or leads to what is shown. */
function hasNearer(pathname: string, to: string): boolean {
  return placeGroups.some(({ places }) =>
    places.some((other) => liesBelow(other.to, to) && (pathname === other.to || liesBelow(pathname, other.to))),
  );
}
