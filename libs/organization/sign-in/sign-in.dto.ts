import { Flag, Instant, ListOf, Nested, type Permission, permissions, Text, Uuid } from '#platform';
import { PreferencesDto } from '../desk/profile.dto.js';
import { aName } from '../records/record.dto.js';

export class SignInDto {
  @Text({ min: 1, max: 254, example: 'ada@example.com' })
  email!: string;
  @Text({ min: 1, max: 200 })
  password!: string;
  @Uuid({ optional: true, description: 'Needed only by who belongs to several organisations' })
  organizationId?: string;
}

export class SignedInUserDto {
  @Uuid()
  id!: string;
  @Uuid()
  personId!: string;
  @Text()
  name!: string;
  @Text()
  email!: string;
  @Text({ description: 'The user’s own or the organisation’s' })
  locale!: string;
  @Text()
  timeZone!: string;
}

export class SignedInOrganizationDto {
  @Uuid()
  id!: string;
  @Text()
  name!: string;
  @Text({ example: 'EUR' })
  baseCurrency!: string;
}

export class CurrentSessionDto {
  @Nested(() => SignedInUserDto)
  user!: SignedInUserDto;
  @Nested(() => PreferencesDto)
  preferences!: PreferencesDto;
  @Nested(() => SignedInOrganizationDto)
  organization!: SignedInOrganizationDto;
  @ListOf(permissions, { description: 'All that the roles permit, wherever they hold' })
  permissions!: Permission[];
  @Text({ optional: true, description: 'For X-CSRF-Token; absent where a token asks' })
  csrfToken?: string;
}

export class SessionDto {
  @Uuid()
  id!: string;
  @Instant()
  createdAt!: string;
  @Instant({ description: 'To the minute' })
  lastUsedAt!: string;
  @Instant()
  expiresAt!: string;
  @Text({ nullable: true })
  ip!: string | null;
  @Text({ nullable: true, max: 300 })
  agent!: string | null;
  @Flag({ description: 'Whether it is the one that asks' })
  current!: boolean;
}

export class SessionsDto {
  @ListOf(() => SessionDto)
  data!: SessionDto[];
}

export class PasswordChangeDto {
  @Text({ min: 1, max: 200 })
  currentPassword!: string;
  @Text({ min: 1, max: 200, description: 'At least 12 characters' })
  newPassword!: string;
}

export class NewTokenDto {
  @Text({ ...aName, max: 100, example: 'Nightly export' })
  name!: string;
  @ListOf(permissions, { optional: true, description: 'What it may do at most; all that you may where it is left out' })
  scopes?: Permission[];
  @Instant({ optional: true, description: 'At most 366 days ahead; 90 days where it is left out' })
  expiresAt?: string;
}

export class TokenDto {
  @Uuid()
  id!: string;
  @Text()
  name!: string;
  @Text({ description: 'The last characters, to recognise it by' })
  hint!: string;
  @ListOf(permissions)
  scopes!: Permission[];
  @Instant()
  createdAt!: string;
  @Instant()
  expiresAt!: string;
  @Instant({ nullable: true })
  lastUsedAt!: string | null;
}

/** A token with whom it acts for. */
export class OrganizationTokenDto extends TokenDto {
  @Uuid()
  userId!: string;
  @Text()
  userName!: string;
}

export class NewTokenShownDto extends TokenDto {
  @Text({ example: 'qm_…', description: 'The token itself, shown this once' })
  secret!: string;
}

export class TokensDto {
  @ListOf(() => TokenDto)
  data!: TokenDto[];
}
