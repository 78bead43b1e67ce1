import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';

export type Team = components['schemas']['TeamDto'];
export type Calendar = components['schemas']['WorkingCalendarDto'];

const at = (id: string) => ({ path: { id } });
const matching = (version: number) => ({ 'If-Match': `"${version}"` });

export const teamQuery = (id: string) =>
  queryOptions({
    queryKey: ['teams', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/teams/{id}', { params: at(id), signal })),
  });

export const calendarQuery = (id: string) =>
  queryOptions({
    queryKey: ['calendars', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/working-calendars/{id}', { params: at(id), signal })),
  });

export async function setTeamActive(id: string, version: number, active: boolean): Promise<Team> {
  const team = await answer(api.PATCH('/api/v1/teams/{id}', { params: at(id), headers: matching(version), body: { active } }));
  forgetTeams();
  return team;
}

export async function setCalendarActive(id: string, version: number, active: boolean): Promise<Calendar> {
  const params = at(id);
  const body = { active };
  const calendar = await answer(api.PATCH('/api/v1/working-calendars/{id}', { params, headers: matching(version), body }));
  forgetCalendars();
  return calendar;
}

export function forgetTeams(): void {
  void queries.invalidateQueries({ queryKey: ['teams'] });
}

/** What was read of calendars is out of date, and so are their names at locations. */
export function forgetCalendars(): void {
  for (const key of ['calendars', 'records', 'locations']) void queries.invalidateQueries({ queryKey: [key] });
}
