import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { type Facts, noSuch, type RecordKind, Records, taken } from '../records/records.js';
import { SetWise, type SetWiseOutcome } from '../records/set-wise.js';
import type { SetWiseTable } from '../records/set-wise.rules.js';
import { LastAdministrator } from '../users/last-administrator.js';
import { Person } from './person.entity.js';

export type PersonFacts = Partial<Facts<Person>> & { name: string };

/** A person as a file tells it. What it leaves out stays as it is. */
export interface PersonRow {
  name: string;
  givenName?: string | undefined;
  familyName?: string | undefined;
  email?: string | undefined;
  userName?: string | undefined;
  employeeNumber?: string | undefined;
  phone?: string | undefined;
  jobTitle?: string | undefined;
  department?: string | undefined;
  businessUnitId?: string | undefined;
  costCenterId?: string | undefined;
  locationId?: string | undefined;
  managerId?: string | undefined;
  active?: boolean | undefined;
}

const records: RecordKind<Person> = {
  entity: Person,
  noun: 'person',
  label: 'The person',
  edit: 'people.edit',
  placeOf: (person) => person,
  constraints: {
    people_user_name: taken('Another person has this user name.', '/userName'),
    people_employee_number: taken('Another person has this employee number.', '/employeeNumber'),
    people_business_unit: noSuch('business unit', '/businessUnitId'),
    people_cost_center: noSuch('cost centre', '/costCenterId'),
    people_location: noSuch('location', '/locationId'),
    people_manager: noSuch('person', '/managerId'),
  },
};

const setWiseTable: SetWiseTable<PersonRow> = {
  table: 'people',
  noun: 'person',
  columns: {
    name: { column: 'name', type: 'text' },
    givenName: { column: 'given_name', type: 'text' },
    familyName: { column: 'family_name', type: 'text' },
    email: { column: 'email', type: 'text' },
    userName: { column: 'user_name', type: 'text' },
    employeeNumber: { column: 'employee_number', type: 'text' },
    phone: { column: 'phone', type: 'text' },
    jobTitle: { column: 'job_title', type: 'text' },
    department: { column: 'department', type: 'text' },
    businessUnitId: { column: 'business_unit_id', type: 'uuid' },
    costCenterId: { column: 'cost_center_id', type: 'uuid' },
    locationId: { column: 'location_id', type: 'uuid' },
    managerId: { column: 'manager_id', type: 'uuid' },
    active: { column: 'active', type: 'boolean', fallback: 'true' },
  },
  keys: [
    { value: 'r.user_name', unique: true, indexed: true, says: 'this user name' },
    { value: 'r.employee_number', unique: true, indexed: true, says: 'this employee number' },
    { value: 'r.email', unique: false, indexed: true, says: 'this e-mail address' },
  ],
};

@Injectable()
export class People {
  constructor(
    private readonly records: Records,
    private readonly setWise: SetWise,
    private readonly lastAdministrator: LastAdministrator,
  ) {}

  /** @throws Refusal `already_exists` for the user name or employee number, `validation_failed` for an unknown reference */
  add(actor: Actor, facts: PersonFacts): Promise<Person> {
    return this.records.add(actor, records, lowered(facts));
  }

  /** Who is no longer active cannot sign in. @throws Refusal as `add`, `version_stale`, and `guard_failed` for the last administrator */
  amend(actor: Actor, id: string, version: number | undefined, changes: Partial<PersonFacts>): Promise<Person> {
    const amend = (): Promise<Person> => this.records.amend(actor, records, id, version, lowered(changes));
    return changes.active === false ? this.lastAdministrator.keep(actor, amend) : amend();
  }

  /** Adds and changes the people of a file, who are known by user name, else employee number, else e-mail address. */
  upsertMany(actor: Actor, rows: readonly PersonRow[]): Promise<SetWiseOutcome[]> {
    const upsert = (): Promise<SetWiseOutcome[]> => this.setWise.upsert(actor, setWiseTable, rows.map(lowered));
    return rows.some(({ active }) => active === false) ? this.lastAdministrator.keep(actor, upsert) : upsert();
  }
}

/** People are found by e-mail and user name whatever their case, so these are kept in lower case. */
function lowered<T extends { email?: string | null | undefined; userName?: string | null | undefined }>(facts: T): T {
  return { ...facts, ...lower('email', facts.email), ...lower('userName', facts.userName) };
}

function lower(name: string, value: string | null | undefined): Record<string, string> {
  return typeof value === 'string' ? { [name]: value.toLowerCase() } : {};
}
