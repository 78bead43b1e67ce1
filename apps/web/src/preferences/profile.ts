import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';

export type Profile = components['schemas']['ProfileDto'];
export type ProfileChanges = components['schemas']['ProfileChangesDto'];

export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: () => answer(api.GET('/api/v1/profile')),
  staleTime: 60_000,
});

// One after the other, so that two changes of one person do not refuse each other.
let last: Promise<unknown> = Promise.resolve();

/** Changes how the application speaks and looks to whoever is signed in. What is not named stays, whichever window changed it. */
export function changeProfile(changes: ProfileChanges): Promise<Profile> {
  const change = last.then(() => send(changes));
  last = change.catch(() => undefined);
  return change;
}

async function send(changes: ProfileChanges, again = true): Promise<Profile> {
  const { version } = await queries.ensureQueryData(profileQuery);
  try {
    const profile = await answer(api.PATCH('/api/v1/profile', { headers: { 'If-Match': `"${version}"` }, body: changes }));
    queries.setQueryData(profileQuery.queryKey, profile);
    return profile;
  } catch (error) {
    // Another window was quicker; it has changed something else, or the same thing earlier.
    if (!again || !(error instanceof Problem && error.code === 'version_stale')) throw error;
    await queries.fetchQuery({ ...profileQuery, staleTime: 0 });
    return send(changes, false);
  }
}
