import { Injectable } from '@nestjs/common';
import { Database, type Page } from '#platform';
import { type Listing, listPage, readOne } from '../records/listing.js';
import type { ProjectDto, ProjectQuery } from './project.dto.js';

const projects: Listing = {
  select: `j.id, j.code, j.name, j.cost_center_id AS "costCenterId", c.code || ' ' || c.name AS "costCenterName",
    j.starts_on::text AS "startsOn", j.ends_on::text AS "endsOn", j.active, j.version, j.created_at AS "createdAt", j.updated_at AS "updatedAt"`,
  from: 'projects j LEFT JOIN cost_centers c ON c.id = j.cost_center_id',
  id: 'j.id',
  sortable: { code: 'j.code', name: 'j.name', createdAt: 'j.created_at' },
  usual: 'code',
  searched: ['j.code', 'j.name'],
  label: 'The project',
};

/** Needs a reading scope or an open transaction. */
@Injectable()
export class ProjectsQueries {
  constructor(private readonly database: Database) {}

  list(query: ProjectQuery): Promise<Page<ProjectDto>> {
    return listPage(this.database, projects, query, [
      ['j.active = ?', query.active],
      ['j.cost_center_id = ?', query.costCenterId],
    ]);
  }

  /** @throws Refusal `not_found` */
  get(id: string): Promise<ProjectDto> {
    return readOne(this.database, projects, id);
  }
}
