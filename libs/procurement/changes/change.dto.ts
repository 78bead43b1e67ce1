import { type ItemKind, itemKinds } from '#catalog';
import { Choice, CurrencyCode, ListOf, Nested, Text, Uuid } from '#platform';
import { type ChangeAction, changeActions } from './change-actions.js';
import { type ActState, actStates } from './line-act.entity.js';

const shown = { nullable: true } as const;

export class LineActDto {
  @Choice(actStates)
  state!: ActState;
  @Text({ ...shown, description: 'Why it was refused' })
  reason!: string | null;
}

/** What is to be otherwise. */
export class LineChangeDto {
  @Choice(changeActions)
  action!: ChangeAction;
  @Uuid()
  itemId!: string;
  @Text({ description: 'What is on its label' })
  itemTag!: string;
  @Text()
  itemName!: string;
  @Text({ ...shown, description: 'Its product or place as it is now' })
  from!: string | null;
  @Uuid(shown)
  toLocationId!: string | null;
  @Text({ ...shown, description: 'What it becomes, or where it moves' })
  to!: string | null;
  @Nested(() => LineActDto, { ...shown, description: 'What became of what is done in the house' })
  act!: LineActDto | null;
}

export class ThingInUseDto {
  @Uuid()
  id!: string;
  @Text({ description: 'What is on its label' })
  tag!: string;
  @Text()
  name!: string;
  @Choice(itemKinds)
  kind!: ItemKind;
  @Text(shown)
  productName!: string | null;
  @Text(shown)
  locationName!: string | null;
  @CurrencyCode()
  currency!: string;
  @ListOf(changeActions, { description: 'What can be asked of it' })
  actions!: ChangeAction[];
}

export class ThingsInUseDto {
  @ListOf(() => ThingInUseDto)
  data!: ThingInUseDto[];
}
