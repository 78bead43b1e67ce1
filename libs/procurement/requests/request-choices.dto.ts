import { Choice, ListOf, Text, Uuid } from '#platform';

export const choiceKinds = ['person', 'cost_center', 'location', 'project'] as const;
export type ChoiceKind = (typeof choiceKinds)[number];

export class RequestChoiceQuery {
  @Choice(choiceKinds)
  kind!: ChoiceKind;
  @Text({ optional: true, max: 100, description: 'Part of the name or the code; at least two letters for people' })
  q?: string;
  @Uuid({ optional: true, description: 'The one that was chosen before' })
  id?: string;
}

export class RequestChoiceDto {
  @Uuid()
  id!: string;
  @Text({ description: 'Its name, with its code where it has one' })
  label!: string;
}

export class RequestChoicesDto {
  @ListOf(() => RequestChoiceDto, { description: 'At most twenty' })
  data!: RequestChoiceDto[];
}
