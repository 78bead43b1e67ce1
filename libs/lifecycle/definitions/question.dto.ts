import { Choice, Flag, ListOf, OpenObject, Text, WholeNumber } from '#platform';
import { questionTypes } from './question.js';

export class ChoiceDto {
  @Text()
  value!: string;
  @Text()
  label!: string;
}

/** What a verb asks for: enough to draw its field. */
export class QuestionDto {
  @Text({ description: 'The key in `answers`', example: 'locationId' })
  name!: string;
  @Text({ example: 'Location' })
  label!: string;
  @Text({ optional: true })
  help?: string;
  @Choice(questionTypes)
  type!: string;
  @Flag()
  required!: boolean;
  @Text({ optional: true, description: 'Required also while this fact about the subject is true' })
  requiredWhen?: string;
  @OpenObject({
    optional: true,
    description: 'Asked only while this holds: `{fact, is}`, or `{answer, is}` of a question further up',
  })
  onlyWhen?: object;
  @ListOf(() => ChoiceDto, { optional: true })
  choices?: readonly ChoiceDto[];
  @Flag({ optional: true, description: 'A longer text is usual' })
  long?: true;
  @Flag({ optional: true, description: 'Whole numbers only' })
  whole?: true;
  @WholeNumber({ optional: true, description: 'The least number' })
  least?: number;
  @WholeNumber({ optional: true, description: 'The largest number, or the most characters' })
  most?: number;
}
