import { Choice, Flag, ListOf, Text } from '#platform';
import { NamedDto } from './definition.dto.js';
import { phases } from './definition.js';
import { stepKinds } from './step.js';

class DiagramStateDto extends NamedDto {
  @Choice(phases)
  phase!: string;
  @Text({ nullable: true, max: 1_000 })
  meaning!: string | null;
  @Flag({ description: 'Records begin here' })
  initial!: boolean;
  @Flag({ description: 'What existed before may be taken on here' })
  takenOn!: boolean;
  @Flag({ description: 'Nothing leads out of it' })
  final!: boolean;
}

class DiagramMoveDto {
  @Text({ example: 'deliver' })
  verb!: string;
  @Text({ example: 'Deliver' })
  label!: string;
  @Text({ example: 'ready' })
  from!: string;
  @Text({ example: 'delivering' })
  to!: string;
  @Flag({ description: 'The product makes it: by itself, or when the work of a stage is done' })
  automatic!: boolean;
}

class DiagramStepDto {
  @Text({ example: 'ship' })
  name!: string;
  @Text()
  title!: string;
  @Choice(stepKinds)
  kind!: string;
  @ListOf('text', { description: 'Names of the steps that must be done first' })
  after!: readonly string[];
  @Flag({ description: 'Needed only where something holds' })
  conditional!: boolean;
}

class DiagramWorkDto {
  @Text({ example: 'deliver' })
  verb!: string;
  @Text({ nullable: true, description: 'The verb that follows by itself after the last step' })
  completesWith!: string | null;
  @ListOf(() => DiagramStepDto)
  steps!: DiagramStepDto[];
}

/** What is needed to draw a lifecycle: boxes, and arrows between them. */
export class DiagramDto {
  @ListOf(() => DiagramStateDto)
  states!: DiagramStateDto[];
  @ListOf(() => DiagramMoveDto)
  moves!: DiagramMoveDto[];
  @ListOf(() => DiagramWorkDto, { description: 'The work that verbs start, those that start some' })
  work!: DiagramWorkDto[];
}
