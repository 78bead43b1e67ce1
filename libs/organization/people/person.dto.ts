import { Email, Flag, PageQuery, Text, Uuid } from '#platform';
import { aCode, aName, RecordDto } from '../records/record.dto.js';

const maybe = { optional: true, nullable: true } as const;

export class PersonQuery extends PageQuery {
  @Flag({ optional: true })
  active?: boolean;
  @Uuid({ optional: true, description: 'There or in a place below it' })
  locationId?: string;
  @Uuid({ optional: true, description: 'Of this unit or one below it' })
  businessUnitId?: string;
  @Uuid({ optional: true })
  costCenterId?: string;
  @Uuid({ optional: true })
  managerId?: string;
  @Text({ optional: true })
  department?: string;
}

export class PersonChangesDto {
  @Text({ ...aName, optional: true })
  name?: string;
  @Text(maybe)
  givenName?: string | null;
  @Text(maybe)
  familyName?: string | null;
  @Email({ ...maybe, description: 'Kept in lower case; may be shared, as a team’s mailbox is' })
  email?: string | null;
  @Text({ ...aCode, ...maybe, description: 'Account name in the directory, kept in lower case' })
  userName?: string | null;
  @Text({ ...aCode, ...maybe })
  employeeNumber?: string | null;
  @Text({ ...maybe, max: 40 })
  phone?: string | null;
  @Text(maybe)
  jobTitle?: string | null;
  @Text(maybe)
  department?: string | null;
  @Uuid(maybe)
  businessUnitId?: string | null;
  @Uuid(maybe)
  costCenterId?: string | null;
  @Uuid(maybe)
  locationId?: string | null;
  @Uuid(maybe)
  managerId?: string | null;
  @Flag({ optional: true, description: 'A person who has left can neither sign in nor be given anything' })
  active?: boolean;
}

export class NewPersonDto extends PersonChangesDto {
  @Text(aName)
  declare name: string;
}

const shown = { nullable: true } as const;

export class PersonDto extends RecordDto {
  @Text()
  name!: string;
  @Text(shown)
  givenName!: string | null;
  @Text(shown)
  familyName!: string | null;
  @Text(shown)
  email!: string | null;
  @Text(shown)
  userName!: string | null;
  @Text(shown)
  employeeNumber!: string | null;
  @Text(shown)
  phone!: string | null;
  @Text(shown)
  jobTitle!: string | null;
  @Text(shown)
  department!: string | null;
  @Uuid(shown)
  businessUnitId!: string | null;
  @Text(shown)
  businessUnitName!: string | null;
  @Uuid(shown)
  costCenterId!: string | null;
  @Text(shown)
  costCenterCode!: string | null;
  @Uuid(shown)
  locationId!: string | null;
  @Text(shown)
  locationName!: string | null;
  @Uuid(shown)
  managerId!: string | null;
  @Text(shown)
  managerName!: string | null;
}
