import { Flag, Instant, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { aName, RecordDto } from '../records/record.dto.js';

const anAddress = {
  max: 60,
  pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  patternSays: 'must be lower-case letters and digits, with single hyphens between them',
  description: 'What lifecycles name the team by',
  example: 'service-desk',
} as const;

export class TeamQuery extends PageQuery {
  @Flag({ optional: true })
  active?: boolean;
  @Uuid({ optional: true, description: 'Those that this user belongs to' })
  userId?: string;
}

export class TeamChangesDto {
  @Text({ ...anAddress, optional: true })
  code?: string;
  @Text({ ...aName, optional: true })
  name?: string;
  @Text({ optional: true, nullable: true, max: 1_000 })
  description?: string | null;
  @Flag({ optional: true })
  active?: boolean;
}

export class NewTeamDto extends TeamChangesDto {
  @Text(anAddress)
  declare code: string;
  @Text(aName)
  declare name: string;
}

export class TeamDto extends RecordDto {
  @Text()
  code!: string;
  @Text()
  name!: string;
  @Text({ nullable: true })
  description!: string | null;
  @WholeNumber({ description: 'How many belong to it who may sign in' })
  members!: number;
}

export class TeamMemberDto {
  @Uuid({ description: 'Of the user' })
  id!: string;
  @Text()
  name!: string;
  @Text()
  email!: string;
  @Flag({ description: 'Whether the user may sign in; work goes only to those who may' })
  active!: boolean;
  @Instant()
  addedAt!: string;
}
