import { Choice, Flag, ListOf, Nested, OpenObject, Text, WholeNumber } from '#platform';
import { QuestionDto } from './question.dto.js';
import { failurePolicies, stepKinds } from './step.js';

class CompensationDto {
  @Text({ example: 'free_number' })
  automation!: string;
  @OpenObject({ optional: true, description: 'What it is told' })
  with?: object;
}

/** A step of the work that a verb starts, as its definition tells it. */
export class StepTemplateDto {
  @Text({ example: 'ship' })
  name!: string;
  @Text()
  title!: string;
  @Choice(stepKinds)
  kind!: string;
  @ListOf('text', { optional: true, description: 'Names of the steps that must be done first' })
  after?: string[];
  @Flag({ optional: true, description: 'Cannot be skipped by anybody' })
  mandatory?: true;
  @OpenObject({
    optional: true,
    description: 'Needed only while this holds: `{fact, is}`, `{answer, is}` or `{step, result, is}`',
  })
  onlyWhen?: object;
  @Choice(failurePolicies, {
    optional: true,
    description: 'What becomes of the run when it has failed for good; `block` by default',
  })
  onFailure?: string;
  @Nested(() => CompensationDto, { optional: true, description: 'What takes its effect back' })
  compensation?: CompensationDto;
  @Text({
    optional: true,
    description: 'A role, `holder`, `holder_manager`, `team:<code>` or `person:<id>`',
    example: 'team:network',
  })
  assignee?: string;
  @ListOf('text', { optional: true })
  checklist?: string[];
  @WholeNumber({ optional: true, description: 'Days from the start of the run' })
  dueInDays?: number;
  @OpenObject({ optional: true, description: 'Who else is asked when it is overdue: `{afterHours, to}`' })
  escalation?: object;
  @Text({ optional: true, description: '`required` for a word, `file` for a file' })
  evidence?: string;
  @ListOf(() => QuestionDto, { optional: true, description: 'What is asked on completion; the answers are its results' })
  asks?: QuestionDto[];
  @Flag({ optional: true, description: 'Whoever started the run may decide it too' })
  ownAllowed?: true;
  @Text({ optional: true })
  automation?: string;
  @OpenObject({
    optional: true,
    description: 'What the automation is told; `{fact}`, `{answer}` and `{step, result}` are looked up',
  })
  with?: object;
  @WholeNumber({ optional: true })
  attempts?: number;
  @Text({ optional: true, description: 'The name of a webhook endpoint' })
  endpoint?: string;
  @Flag({ optional: true, description: 'Done only when the other side has answered' })
  waitsForAnswer?: true;
  @OpenObject({ optional: true, description: 'What is waited for: `{hours}`, `{fact, offsetDays}`, `{answer}` or `{signal}`' })
  until?: object;
}
