import { noSuch, type RecordKind, taken } from '../records/records.js';
import { BusinessUnit } from './business-unit.entity.js';
import { CostCenter } from './cost-center.entity.js';
import { Location } from './location.entity.js';

export const businessUnitRecords: RecordKind<BusinessUnit> = {
  entity: BusinessUnit,
  noun: 'business_unit',
  label: 'The business unit',
  edit: 'organization.edit',
  constraints: {
    business_units_name: taken('There is a unit of this name at the same place of the tree.', '/name'),
    business_units_code: taken('Another unit has this code.', '/code'),
    business_units_parent: noSuch('business unit', '/parentId'),
    business_units_head: noSuch('person', '/headId'),
    business_units_no_cycle: { code: 'conflict', reason: 'A unit cannot lie below itself.', pointer: '/parentId' },
  },
};

export const costCenterRecords: RecordKind<CostCenter> = {
  entity: CostCenter,
  noun: 'cost_center',
  label: 'The cost centre',
  edit: 'organization.edit',
  constraints: {
    cost_centers_code: taken('Another cost centre has this code.', '/code'),
    cost_centers_business_unit: noSuch('business unit', '/businessUnitId'),
    cost_centers_owner: noSuch('person', '/ownerId'),
  },
};

export const locationRecords: RecordKind<Location> = {
  entity: Location,
  noun: 'location',
  label: 'The location',
  edit: 'organization.edit',
  constraints: {
    locations_name: taken('There is a location of this name at the same place of the tree.', '/name'),
    locations_code: taken('Another location has this code.', '/code'),
    locations_parent: noSuch('location', '/parentId'),
    locations_manager: noSuch('person', '/managerId'),
    locations_calendar: noSuch('calendar', '/calendarId'),
    locations_no_cycle: { code: 'conflict', reason: 'A location cannot lie below itself.', pointer: '/parentId' },
  },
};
