import { DateOnly, Flag, PageQuery, Text, Uuid } from '#platform';
import { aCode, aName, RecordDto } from '../records/record.dto.js';

const maybe = { optional: true, nullable: true } as const;

export class ProjectQuery extends PageQuery {
  @Flag({ optional: true })
  active?: boolean;
  @Uuid({ optional: true })
  costCenterId?: string;
}

export class ProjectChangesDto {
  @Text({ ...aCode, optional: true })
  code?: string;
  @Text({ ...aName, optional: true })
  name?: string;
  @Uuid({ ...maybe, description: 'Pays for what is bought for it, unless something else is said' })
  costCenterId?: string | null;
  @DateOnly(maybe)
  startsOn?: string | null;
  @DateOnly({ ...maybe, description: 'The last day' })
  endsOn?: string | null;
  @Flag({ optional: true })
  active?: boolean;
}

export class NewProjectDto extends ProjectChangesDto {
  @Text(aCode)
  declare code: string;
  @Text(aName)
  declare name: string;
}

export class ProjectDto extends RecordDto {
  @Text()
  code!: string;
  @Text()
  name!: string;
  @Uuid({ nullable: true })
  costCenterId!: string | null;
  @Text({ nullable: true })
  costCenterName!: string | null;
  @DateOnly({ nullable: true })
  startsOn!: string | null;
  @DateOnly({ nullable: true })
  endsOn!: string | null;
}
