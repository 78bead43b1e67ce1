import { Choice, Flag, ListOf, Nested, OpenObject, Text, WholeNumber } from '#platform';
import { phases } from './definition.js';
import { GuardDto, GuardUseDto } from './guard.dto.js';
import { questionTypes } from './question.js';

export class NamedDto {
  @Text({ example: 'quarantine' })
  name!: string;
  @Text({ example: 'Quarantine' })
  label!: string;
}

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
  choices?: ChoiceDto[];
  @Flag({ optional: true, description: 'A longer text is usual' })
  long?: true;
  @Flag({ optional: true, description: 'Whole numbers only' })
  whole?: true;
  @WholeNumber({ optional: true, description: 'The least number' })
  least?: number;
  @WholeNumber({ optional: true, description: 'The largest number, or the most characters' })
  most?: number;
}

class StepTemplateDto {
  @Text({ example: 'ship' })
  name!: string;
  @Text()
  title!: string;
  @Choice(['task', 'automation'])
  kind!: string;
  @ListOf('text', { optional: true })
  after?: string[];
  @Flag({ optional: true })
  mandatory?: true;
  @Text({ optional: true })
  assignee?: string;
  @ListOf('text', { optional: true })
  checklist?: string[];
  @WholeNumber({ optional: true })
  dueInDays?: number;
  @Text({ optional: true })
  evidence?: string;
  @Text({ optional: true })
  automation?: string;
  @WholeNumber({ optional: true })
  attempts?: number;
}

class StateDto extends NamedDto {
  @Choice(phases)
  phase!: string;
  @Text({ optional: true, max: 1_000, description: 'What it means that something stands here' })
  meaning?: string;
  @Flag({ optional: true, description: 'Nothing leads out of it' })
  final?: true;
  @ListOf(() => NamedDto, { optional: true, description: 'Finer places, set without a verb' })
  subStates?: NamedDto[];
  @WholeNumber({ optional: true, description: 'Days after which a subject here counts as stuck' })
  stuckAfterDays?: number;
}

class UndoingDto {
  @Text({ example: 'resume' })
  verb!: string;
  @OpenObject({ optional: true, description: 'What it is told where nobody is asked' })
  answers?: object;
}

class VerbDto extends NamedDto {
  @ListOf('text')
  from!: string[];
  @Text()
  to!: string;
  @Text({ optional: true, description: 'The permission that it needs besides moving at all' })
  permission?: string;
  @ListOf('text', { optional: true, description: 'Who may use it: whoever has one of these roles' })
  roles?: string[];
  @Choice(['system'], { optional: true, description: 'It happens by itself' })
  by?: string;
  @ListOf(() => QuestionDto, { optional: true })
  asks?: QuestionDto[];
  @ListOf(() => GuardUseDto, { optional: true, description: 'The first that refuses is told' })
  guards?: GuardUseDto[];
  @ListOf(() => StepTemplateDto, { optional: true })
  steps?: StepTemplateDto[];
  @Text({ optional: true, description: 'The verb that follows by itself after the last step' })
  completesWith?: string;
  @Nested(() => UndoingDto, { optional: true, description: 'What puts a subject back that was moved by mistake' })
  undoneBy?: UndoingDto;
  @OpenObject({ optional: true, description: 'What it sets in the tracks beside the state' })
  sets?: object;
  @ListOf('text', { optional: true, description: 'What other parts of the product do upon it' })
  signals?: string[];
}

export class TrackDto extends NamedDto {
  @Text()
  initial!: string;
  @ListOf(() => NamedDto)
  states!: NamedDto[];
}

/** A lifecycle as data. */
export class LifecycleDto extends NamedDto {
  @Text({ description: 'The kind of subject that lives it', example: 'asset' })
  kind!: string;
  @WholeNumber({ least: 1 })
  version!: number;
  @Text()
  initial!: string;
  @ListOf('text', { description: 'States in which something that existed before may be taken on' })
  takenOnIn!: string[];
  @ListOf(() => StateDto)
  states!: StateDto[];
  @ListOf(() => VerbDto)
  verbs!: VerbDto[];
  @ListOf(() => TrackDto)
  tracks!: TrackDto[];
  @ListOf(() => GuardDto, { description: 'What the guards that it names hold' })
  guards!: GuardDto[];
}

class VerbRefusalDto {
  @Text({ example: 'guard_failed' })
  code!: string;
  @Text()
  reason!: string;
}

/** A verb that leads on from where a subject stands. */
export class OfferedVerbDto {
  @Text({ example: 'deliver' })
  verb!: string;
  @Text({ example: 'Deliver' })
  label!: string;
  @Text({ example: 'delivering' })
  to!: string;
  @Flag()
  allowed!: boolean;
  @Nested(() => VerbRefusalDto, { optional: true, description: 'Why it is not allowed now' })
  refusal?: VerbRefusalDto;
  @ListOf(() => QuestionDto)
  asks!: QuestionDto[];
}

class LifecycleNameDto extends NamedDto {
  @Text({ example: 'asset' })
  kind!: string;
  @WholeNumber({ least: 1, description: 'The newest version' })
  version!: number;
  @Flag({ description: 'Written by the organisation itself' })
  own!: boolean;
}

export class LifecycleNamesDto {
  @ListOf(() => LifecycleNameDto)
  data!: LifecycleNameDto[];
}

export class LifecycleVersionQuery {
  @WholeNumber({ optional: true, least: 1, description: 'The newest where nothing is said' })
  version?: number;
}
