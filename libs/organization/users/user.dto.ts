import {
  Choice,
  Email,
  Flag,
  Instant,
  ListOf,
  PageQuery,
  type Permission,
  permissions,
  type RoleName,
  roleNames,
  Text,
  Uuid,
  WholeNumber,
} from '#platform';
import { aName } from '../records/record.dto.js';

const maybe = { optional: true, nullable: true } as const;

export class UserQuery extends PageQuery {
  @Flag({ optional: true })
  locked?: boolean;
  @Choice(roleNames, { optional: true })
  role?: RoleName;
  @Uuid({ optional: true, description: 'The one whose sign-in this is' })
  personId?: string;
}

export class UserChangesDto {
  @Email({ optional: true })
  email?: string;
  @Text({ ...maybe, max: 35, example: 'de-AT' })
  locale?: string | null;
  @Text({ ...maybe, max: 60, example: 'Europe/Vienna' })
  timeZone?: string | null;
  @Flag({ optional: true, description: 'A locked user is signed out and neither password nor token works' })
  locked?: boolean;
}

export class NewUserDto {
  @Email()
  email!: string;
  @Text({ optional: true, max: 200, description: 'Without one the user works by API tokens' })
  password?: string;
  @Uuid({ optional: true, description: 'The person who signs in; else a new one with `name`' })
  personId?: string;
  @Text({ ...aName, optional: true })
  name?: string;
  @Text({ ...maybe, max: 35 })
  locale?: string | null;
  @Text({ ...maybe, max: 60 })
  timeZone?: string | null;
}

export class NewPasswordDto {
  @Text({ max: 200, min: 1 })
  password!: string;
}

export class NewGrantDto {
  @Choice(roleNames)
  role!: RoleName;
  @Uuid({ optional: true, description: 'In this unit and all below it' })
  businessUnitId?: string;
  @Uuid({ optional: true, description: 'In this place and all below it' })
  locationId?: string;
}

export class GrantDto {
  @Uuid()
  id!: string;
  @Choice(roleNames)
  role!: RoleName;
  @Uuid({ nullable: true })
  businessUnitId!: string | null;
  @Uuid({ nullable: true })
  locationId!: string | null;
  @Text()
  grantedBy!: string;
  @Instant()
  grantedAt!: string;
}

export class GrantsDto {
  @ListOf(() => GrantDto)
  data!: GrantDto[];
}

export class UserDto {
  @Uuid()
  id!: string;
  @Uuid()
  personId!: string;
  @Text()
  name!: string;
  @Email()
  email!: string;
  @Text({ nullable: true })
  locale!: string | null;
  @Text({ nullable: true })
  timeZone!: string | null;
  @Flag()
  locked!: boolean;
  @Flag({ description: 'Whether there is a password to sign in with' })
  hasPassword!: boolean;
  @ListOf(roleNames, { description: 'Roles, wherever they hold' })
  roles!: RoleName[];
  @WholeNumber({ least: 1 })
  version!: number;
  @Instant()
  createdAt!: string;
  @Instant()
  updatedAt!: string;
}

/** A user as every other user may know them, e.g. to call them in a comment. */
export class ColleagueDto {
  @Uuid({ description: 'Of the user' })
  id!: string;
  @Text()
  name!: string;
}

export class RoleDto {
  @Choice(roleNames)
  name!: RoleName;
  @ListOf(permissions)
  permissions!: readonly Permission[];
}

export class RolesDto {
  @ListOf(() => RoleDto)
  data!: RoleDto[];
}
