import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';

export type Project = components['schemas']['ProjectDto'];

const at = (id: string) => ({ path: { id } });

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ['projects', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/projects/{id}', { params: at(id), signal })),
  });

export async function changeProject(id: string, version: number, body: { active: boolean } | { name: string }): Promise<Project> {
  const headers = { 'If-Match': `"${version}"` };
  const project = await answer(api.PATCH('/api/v1/projects/{id}', { params: at(id), headers, body }));
  forgetProjects();
  return project;
}

/** What was read of projects is out of date, and so are their names elsewhere. */
export function forgetProjects(): void {
  for (const key of ['projects', 'records']) void queries.invalidateQueries({ queryKey: [key] });
}
