import { Injectable } from '@nestjs/common';
import { Database, type Page } from '#platform';
import { type Listing, listPage, readOne } from '../records/listing.js';
import type { BusinessUnitDto, CostCenterDto, CostCenterQuery, LocationDto, LocationQuery, TreeQuery } from './structure.dto.js';

const kept = (alias: string): string =>
  `${alias}.active, ${alias}.version, ${alias}.created_at AS "createdAt", ${alias}.updated_at AS "updatedAt"`;

/** How many lie directly below, so that a tree can be opened level by level. */
const children = (table: string, alias: string): string =>
  `(SELECT count(*)::integer FROM ${table} c WHERE c.organization_id = ${alias}.organization_id AND c.parent_id = ${alias}.id) AS children`;

const businessUnits: Listing = {
  select: `u.id, u.name, u.code, u.parent_id AS "parentId", p.name AS "parentName",
    u.head_id AS "headId", h.name AS "headName", ${children('business_units', 'u')}, ${kept('u')}`,
  from: 'business_units u LEFT JOIN business_units p ON p.id = u.parent_id LEFT JOIN people h ON h.id = u.head_id',
  id: 'u.id',
  sortable: { name: 'u.name', createdAt: 'u.created_at' },
  usual: 'name',
  searched: ['u.name', 'u.code'],
  label: 'The business unit',
};

const costCenters: Listing = {
  select: `c.id, c.code, c.name, c.business_unit_id AS "businessUnitId", u.name AS "businessUnitName",
    c.owner_id AS "ownerId", p.name AS "ownerName", c.spend_class AS "spendClass", ${kept('c')}`,
  from: 'cost_centers c LEFT JOIN business_units u ON u.id = c.business_unit_id LEFT JOIN people p ON p.id = c.owner_id',
  id: 'c.id',
  sortable: { code: 'c.code', name: 'c.name', createdAt: 'c.created_at' },
  usual: 'code',
  searched: ['c.code', 'c.name'],
  label: 'The cost centre',
};

const locations: Listing = {
  select: `l.id, l.name, l.code, l.parent_id AS "parentId", p.name AS "parentName", l.address_line1 AS "addressLine1",
    l.address_line2 AS "addressLine2", l.city, l.region, l.postal_code AS "postalCode", l.country, l.time_zone AS "timeZone",
    l.manager_id AS "managerId", m.name AS "managerName", l.calendar_id AS "calendarId", w.name AS "calendarName", ${children('locations', 'l')}, ${kept('l')}`,
  from: 'locations l LEFT JOIN locations p ON p.id = l.parent_id LEFT JOIN people m ON m.id = l.manager_id LEFT JOIN working_calendars w ON w.id = l.calendar_id',
  id: 'l.id',
  sortable: { name: 'l.name', createdAt: 'l.created_at' },
  usual: 'name',
  searched: ['l.name', 'l.code', 'l.city', 'l.postal_code'],
  label: 'The location',
};

/** The structure as people see it. Needs a reading scope or an open transaction. */
@Injectable()
export class StructureQueries {
  constructor(private readonly database: Database) {}

  businessUnits(query: TreeQuery): Promise<Page<BusinessUnitDto>> {
    return listPage(this.database, businessUnits, query, [
      ['u.active = ?', query.active],
      ['u.parent_id = ?', query.parentId],
      ['u.id IN (SELECT business_units_below(?))', query.below],
      ['(u.parent_id IS NULL) = ?', query.top],
    ]);
  }

  businessUnit(id: string): Promise<BusinessUnitDto> {
    return readOne(this.database, businessUnits, id);
  }

  costCenters(query: CostCenterQuery): Promise<Page<CostCenterDto>> {
    return listPage(this.database, costCenters, query, [
      ['c.active = ?', query.active],
      ['c.business_unit_id IN (SELECT business_units_below(?))', query.businessUnitId],
      ['c.owner_id = ?', query.ownerId],
    ]);
  }

  costCenter(id: string): Promise<CostCenterDto> {
    return readOne(this.database, costCenters, id);
  }

  locations(query: LocationQuery): Promise<Page<LocationDto>> {
    return listPage(this.database, locations, query, [
      ['l.active = ?', query.active],
      ['l.parent_id = ?', query.parentId],
      ['l.id IN (SELECT locations_below(?))', query.below],
      ['(l.parent_id IS NULL) = ?', query.top],
      ['l.calendar_id = ?', query.calendarId],
    ]);
  }

  location(id: string): Promise<LocationDto> {
    return readOne(this.database, locations, id);
  }
}
