import { type OfferedVerb, OfferedVerbDto, TransitionDto } from '#lifecycle';
import { Choice, DateOnly, Instant, ListOf, Nested, OpenObject, Text, WholeNumber } from '#platform';
import { AssetDetailDto, LicenseDetailDto, PriceDto, ReferenceDto, ServiceDetailDto } from './item.dto.js';
import { ListedItemDto } from './item-list.dto.js';

const known = { nullable: true } as const;

/** The seats that are taken go with the pool. */
export class LicenseViewDto extends LicenseDetailDto {
  @WholeNumber({ description: 'Seats that are assigned' })
  seatsUsed!: number;
}

/** An item, whole, with what can be done with it now. Its version is its ETag. */
export class ItemDto extends ListedItemDto {
  @Text({ example: 'In service' })
  stateLabel!: string;
  @Text({ example: 'asset' })
  definition!: string;
  @WholeNumber()
  definitionVersion!: number;
  @Nested(() => ReferenceDto, known)
  contract!: ReferenceDto | null;
  @DateOnly(known)
  purchasedOn!: string | null;
  @Nested(() => PriceDto, known)
  purchasePrice!: PriceDto | null;
  @Text(known)
  orderNumber!: string | null;
  @DateOnly(known)
  warrantyEndsOn!: string | null;
  @DateOnly(known)
  endOfLifeOn!: string | null;
  @Text({ ...known, max: 10_000 })
  notes!: string | null;
  @OpenObject()
  customFields!: Readonly<Record<string, unknown>>;
  @Nested(() => AssetDetailDto, { optional: true })
  asset?: AssetDetailDto;
  @Nested(() => ServiceDetailDto, { optional: true })
  service?: ServiceDetailDto;
  @Nested(() => LicenseViewDto, { optional: true })
  license?: LicenseViewDto;
  @ListOf(() => OfferedVerbDto)
  verbs!: OfferedVerb[];
}

/** One use of a verb. */
export class NewTransitionDto {
  @Text({ max: 60, example: 'deliver' })
  verb!: string;
  @OpenObject({ optional: true, description: 'By the names of the questions that the verb asks' })
  answers?: Record<string, unknown>;
  @Text({ optional: true, max: 2_000 })
  comment?: string;
  @Instant({ optional: true, description: 'When it happened; now where nothing is said' })
  effectiveAt?: string;
}

/** A line of an item's history. */
export class ItemTransitionDto extends TransitionDto {
  @Text({ ...known, description: 'The verb that takes it back, where it is the last move and that verb is allowed now' })
  undoneBy!: string | null;
  @OpenObject({ ...known, description: 'What that verb is told where nobody is asked' })
  undoAnswers!: Readonly<Record<string, unknown>> | null;
}

export class PhaseCountDto {
  @Text({ example: 'asset' })
  kind!: string;
  @Choice(['engineer', 'order', 'configure', 'deliver', 'operate', 'repair', 'decommission'])
  phase!: string;
  @WholeNumber()
  count!: number;
  @WholeNumber({ description: 'Of these, how many have stood where they stand for too long' })
  stuck!: number;
}

export class OverviewDto {
  @ListOf(() => PhaseCountDto)
  phases!: PhaseCountDto[];
}

export class CustodyDto {
  @OpenObject({ description: 'kind, id, name' })
  holder!: object;
  @Instant()
  heldFrom!: Date;
  @Instant(known)
  heldUntil!: Date | null;
  @Text()
  handedOverBy!: string;
  @Instant(known)
  acceptedAt!: Date | null;
  @Text(known)
  acceptedBy!: string | null;
  @Text({ ...known, description: 'Which version of the acceptance text was accepted' })
  textVersion!: string | null;
}
