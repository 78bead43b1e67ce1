import { Flag, Instant, ListOf, OpenObject, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { TrackDto } from '../definitions/definition.dto.js';
import { phases } from '../definitions/definition.js';
import { AutomationDto, GuardDto, MeaningDto } from '../definitions/guard.dto.js';
import { questionTypes } from '../definitions/question.js';
import { failurePolicies, stepKinds } from '../definitions/step.js';

const snake = { max: 60, pattern: /^[a-z][a-z0-9_]*$/, patternSays: 'must be in snake_case' } as const;
const DRAFT = 'label, initial, takenOnIn, states and verbs, as `/lifecycles/{name}` shows them';

export class NewDefinitionDto {
  @Text({ ...snake, description: 'The lifecycle that it begins as: of the product, or one of your own', example: 'asset' })
  from!: string;
  @WholeNumber({ optional: true, least: 1, description: 'The newest version where nothing is said' })
  version?: number;
  @Text({ ...snake, description: 'Under which items and their history will know it', example: 'phone' })
  name!: string;
  @Text({ optional: true, min: 1, max: 120, example: 'Phone' })
  label?: string;
}

export class DraftDto {
  @OpenObject({ description: DRAFT })
  draft!: Record<string, unknown>;
}

export class PublicationDto {
  @Text({ optional: true, nullable: true, max: 1_000, description: 'What is new in it' })
  note?: string | null;
}

/** A definition as it is taken from one organisation to another. */
export class DefinitionDocumentDto {
  @Text({ ...snake, example: 'phone' })
  name!: string;
  @Text({ ...snake, description: 'The kind of item that may live it', example: 'asset' })
  kind!: string;
  @WholeNumber({ optional: true, least: 1, description: 'For people: which version this was where it came from' })
  exportedVersion?: number;
  @OpenObject({ description: DRAFT })
  content!: object;
}

export class DefinitionToCheckDto {
  @Text({ ...snake, example: 'asset' })
  kind!: string;
  @OpenObject({ description: DRAFT })
  draft!: Record<string, unknown>;
}

class DefinitionProblemDto {
  @Text({ description: 'A JSON pointer into the draft', example: '/verbs/3/guards/0' })
  pointer!: string;
  @Text({ example: 'unknown_guard' })
  code!: string;
  @Text({ max: 1_000 })
  reason!: string;
}

export class DefinitionProblemsDto {
  @ListOf(() => DefinitionProblemDto)
  problems!: DefinitionProblemDto[];
}

export class OwnDefinitionRowDto {
  @Uuid()
  id!: string;
  @Text({ example: 'phone' })
  name!: string;
  @Text({ example: 'asset' })
  kind!: string;
  @Text({ example: 'Phone' })
  label!: string;
  @Text({ nullable: true, description: 'What it began as, with its version', example: 'asset 1' })
  copiedFrom!: string | null;
  @WholeNumber({ nullable: true, least: 1, description: 'The newest version; null until one is published' })
  published!: number | null;
  @Instant({ nullable: true })
  publishedAt!: Date | null;
  @Flag({ description: 'Whether the draft says something else than the newest version' })
  changed!: boolean;
  @WholeNumber({ least: 1, description: 'The ETag of the draft, for If-Match' })
  version!: number;
  @Instant()
  createdAt!: Date;
  @Instant()
  updatedAt!: Date;
}

export class OwnDefinitionDto extends OwnDefinitionRowDto {
  @OpenObject({ description: DRAFT })
  draft!: object;
  @ListOf(() => DefinitionProblemDto, { description: 'What keeps it from being published' })
  problems!: DefinitionProblemDto[];
}

export class OwnDefinitionQuery extends PageQuery {
  @Text({ optional: true, max: 60 })
  kind?: string;
}

export class PublishedVersionDto {
  @WholeNumber({ least: 1 })
  number!: number;
  @Text({ nullable: true, max: 1_000 })
  note!: string | null;
  @Instant()
  publishedAt!: Date;
  @Text()
  publishedBy!: string;
}

export class PublishedVersionsDto {
  @ListOf(() => PublishedVersionDto)
  data!: PublishedVersionDto[];
}

export class PublishedContentDto extends PublishedVersionDto {
  @OpenObject({ description: DRAFT })
  content!: object;
}

/** All that a definition of a kind may name. */
export class VocabularyDto {
  @Text({ example: 'asset' })
  kind!: string;
  @ListOf(phases)
  phases!: string[];
  @ListOf(questionTypes)
  questionTypes!: string[];
  @ListOf('text')
  roles!: string[];
  @ListOf('text')
  permissions!: string[];
  @ListOf(() => GuardDto)
  guards!: GuardDto[];
  @ListOf(() => AutomationDto, { description: 'What the product can do by itself' })
  automations!: AutomationDto[];
  @ListOf(stepKinds)
  stepKinds!: string[];
  @ListOf('text', { description: 'Whose a task can be, besides `{team}` and `{person}`' })
  assignees!: string[];
  @ListOf(failurePolicies, { description: 'What can become of a run when a step has failed for good' })
  failurePolicies!: string[];
  @ListOf(() => MeaningDto, { description: 'What conditions can look at' })
  facts!: MeaningDto[];
  @ListOf(() => TrackDto, { description: 'What runs beside the state; it comes with the kind' })
  tracks!: TrackDto[];
  @ListOf('text', { description: 'What other parts of the product listen for' })
  signals!: string[];
  @ListOf('text', { description: 'Verbs that the product uses by itself' })
  systemVerbs!: string[];
}

export class NewLifecycleChoiceDto {
  @Text({ ...snake, example: 'asset' })
  kind!: string;
  @Text({
    optional: true,
    nullable: true,
    min: 1,
    description: 'A category of products; all of the kind where nothing is said',
    example: 'Phones',
  })
  category?: string | null;
  @Uuid({ optional: true, nullable: true, description: 'A published definition; what came with the product where it is null' })
  definitionId?: string | null;
}

export class LifecycleChoiceChangesDto {
  @Uuid({ nullable: true, description: 'A published definition; what came with the product where it is null' })
  definitionId!: string | null;
}

export class LifecycleChoiceDto {
  @Uuid()
  id!: string;
  @Text({ example: 'asset' })
  kind!: string;
  @Text({ nullable: true, example: 'Phones' })
  category!: string | null;
  @Uuid({ nullable: true })
  definitionId!: string | null;
  @Text({ description: 'The name of the lifecycle', example: 'phone' })
  definition!: string;
  @WholeNumber({ least: 1 })
  version!: number;
  @Instant()
  createdAt!: Date;
  @Instant()
  updatedAt!: Date;
}

export class LifecycleChoiceQuery extends PageQuery {
  @Text({ optional: true, max: 60 })
  kind?: string;
}
