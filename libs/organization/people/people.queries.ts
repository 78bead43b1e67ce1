import { Injectable } from '@nestjs/common';
import { Database, type Page } from '#platform';
import { type Listing, listPage, readOne } from '../records/listing.js';
import type { PersonDto, PersonQuery } from './person.dto.js';

const people: Listing = {
  select: `p.id, p.name, p.given_name AS "givenName", p.family_name AS "familyName", p.email, p.user_name AS "userName",
    p.employee_number AS "employeeNumber", p.phone, p.job_title AS "jobTitle", p.department,
    p.business_unit_id AS "businessUnitId", u.name AS "businessUnitName", p.cost_center_id AS "costCenterId", c.code AS "costCenterCode",
    p.location_id AS "locationId", l.name AS "locationName", p.manager_id AS "managerId", m.name AS "managerName",
    p.active, p.version, p.created_at AS "createdAt", p.updated_at AS "updatedAt"`,
  from: `people p LEFT JOIN business_units u ON u.id = p.business_unit_id LEFT JOIN cost_centers c ON c.id = p.cost_center_id
    LEFT JOIN locations l ON l.id = p.location_id LEFT JOIN people m ON m.id = p.manager_id`,
  id: 'p.id',
  sortable: { name: 'p.name', createdAt: 'p.created_at' },
  usual: 'name',
  searched: ['p.name', 'p.email', 'p.user_name', 'p.employee_number'],
  label: 'The person',
};

/** People as they are listed and shown. Needs a reading scope or an open transaction. */
@Injectable()
export class PeopleQueries {
  constructor(private readonly database: Database) {}

  list(query: PersonQuery): Promise<Page<PersonDto>> {
    return listPage(this.database, people, query, [
      ['p.active = ?', query.active],
      ['p.location_id IN (SELECT locations_below(?))', query.locationId],
      ['p.business_unit_id IN (SELECT business_units_below(?))', query.businessUnitId],
      ['p.cost_center_id = ?', query.costCenterId],
      ['p.manager_id = ?', query.managerId],
      ['p.department = ?', query.department],
    ]);
  }

  get(id: string): Promise<PersonDto> {
    return readOne(this.database, people, id);
  }
}
