import { Choice, Flag, ListOf, Nested, OpenObject, Text, WholeNumber } from '#platform';
import { phases } from './definition.js';
import { GuardDto, GuardUseDto } from './guard.dto.js';
import { QuestionDto } from './question.dto.js';
import { StepTemplateDto } from './step-template.dto.js';

export class NamedDto {
  @Text({ example: 'quarantine' })
  name!: string;
  @Text({ example: 'Quarantine' })
  label!: string;
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
