import { Choice, Flag, Instant, Nested, PageQuery, Text, Uuid } from '#platform';

const kinds = ['person', 'item'] as const;

export class SeatHolderDto {
  @Choice(kinds)
  kind!: (typeof kinds)[number];
  @Uuid()
  id!: string;
}

class NamedSeatHolderDto extends SeatHolderDto {
  @Text()
  name!: string;
}

export class NewSeatDto {
  @Nested(() => SeatHolderDto)
  holder!: SeatHolderDto;
}

export class SeatDto {
  @Uuid()
  id!: string;
  @Nested(() => NamedSeatHolderDto)
  holder!: NamedSeatHolderDto;
  @Instant()
  assignedAt!: Date;
  @Text()
  assignedBy!: string;
  @Instant({ nullable: true })
  releasedAt!: Date | null;
  @Text({ nullable: true })
  releasedBy!: string | null;
}

export class SeatQuery extends PageQuery {
  @Flag({ optional: true, description: 'With those that were taken back' })
  released?: boolean;
}
