import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, OptionalIfMatch, type Page, PageQuery, pageOf, Refusal, Requires } from '#platform';
import { BlockDto, CompletionDto, DecisionDto, HandOverDto, SkipDto, StepDto, TaskQuery } from './step.dto.js';
import { Work } from './steps.queries.js';
import { Steps } from './steps.service.js';
import { Assignments } from './tasks/assignments.service.js';

@ApiTags('Tasks')
@Controller({ path: 'tasks', version: '1' })
export class TasksController {
  constructor(private readonly work: Work) {}

  @Get()
  @Requires('tasks.read', { summary: 'Open tasks, the most urgent first', answers: pageOf(StepDto) })
  list(@CurrentActor() actor: Actor, @Query() query: TaskQuery): Promise<Page<StepDto>> {
    return this.work.tasks(actor, query);
  }
}

@ApiTags('Tasks')
@Controller({ path: 'failed-steps', version: '1' })
export class FailedStepsController {
  constructor(private readonly work: Work) {}

  @Get()
  @Requires('tasks.override', { summary: 'Steps of present work that have failed, the latest first', answers: pageOf(StepDto) })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<StepDto>> {
    return this.work.failed(actor, query);
  }
}

/** What is done to a step is a resource below it; each answers with the step as it stands then. */
@ApiTags('Tasks')
@Controller({ path: 'steps/:id', version: '1' })
export class StepsController {
  constructor(
    private readonly steps: Steps,
    private readonly assignments: Assignments,
    private readonly work: Work,
  ) {}

  @Get()
  @Requires('tasks.read', { summary: 'One step', answers: StepDto })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StepDto> {
    return this.work.step(actor, id);
  }

  @Post('completion')
  @Requires('tasks.complete', { summary: 'The task is done', answers: StepDto, status: 200 })
  async complete(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: CompletionDto,
    @OptionalIfMatch() seen?: number,
  ): Promise<StepDto> {
    await this.steps.complete(actor, id, { ...body, ticked: body.ticked ?? [], evidence: body.evidence?.trim() || null }, seen);
    return this.work.step(actor, id);
  }

  @Post('assignment')
  @Requires('tasks.complete', { summary: 'Takes the task on', answers: StepDto, status: 200 })
  async assign(@CurrentActor() actor: Actor, @Param('id') id: string, @OptionalIfMatch() seen?: number): Promise<StepDto> {
    await this.assignments.assign(actor, id, seen);
    return this.work.step(actor, id);
  }

  @Delete('assignment')
  @Requires('tasks.complete', { summary: 'Gives the task back', answers: StepDto, status: 200 })
  async unassign(@CurrentActor() actor: Actor, @Param('id') id: string, @OptionalIfMatch() seen?: number): Promise<StepDto> {
    await this.assignments.unassign(actor, id, seen);
    return this.work.step(actor, id);
  }

  @Post('decision')
  @Requires('tasks.complete', { summary: 'The approval is given or refused', answers: StepDto, status: 200 })
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { outcome, reason }: DecisionDto,
    @OptionalIfMatch() seen?: number,
  ): Promise<StepDto> {
    await this.steps.decide(actor, id, { outcome, reason: reason?.trim() || null }, seen);
    return this.work.step(actor, id);
  }

  @Post('handover')
  @Requires('tasks.complete', { summary: 'Gives the task to somebody else, or to a team', answers: StepDto, status: 200 })
  async handOver(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { userId, team, note }: HandOverDto,
    @OptionalIfMatch() seen?: number,
  ): Promise<StepDto> {
    const to = team ? { team } : userId ? { userId } : undefined;
    if (!to || (team && userId)) throw new Refusal('validation_failed', 'Name a user or a team.', { pointer: '/userId' });
    await this.assignments.handOver(actor, id, to, note?.trim() || null, seen);
    return this.work.step(actor, id);
  }

  @Post('block')
  @Requires('tasks.complete', { summary: 'Nobody can go on with the task at the moment', answers: StepDto, status: 200 })
  async block(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { reason }: BlockDto,
    @OptionalIfMatch() seen?: number,
  ): Promise<StepDto> {
    await this.assignments.block(actor, id, reason, seen);
    return this.work.step(actor, id);
  }

  @Post('unblock')
  @Requires('tasks.complete', { summary: 'The task can go on', answers: StepDto, status: 200 })
  async unblock(@CurrentActor() actor: Actor, @Param('id') id: string, @OptionalIfMatch() seen?: number): Promise<StepDto> {
    await this.assignments.unblock(actor, id, seen);
    return this.work.step(actor, id);
  }

  @Post('skip')
  @Requires('tasks.override', { summary: 'Leaves the step out, for a reason', answers: StepDto, status: 200 })
  async skip(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { reason }: SkipDto,
    @OptionalIfMatch() seen?: number,
  ): Promise<StepDto> {
    await this.steps.skip(actor, id, reason, seen);
    return this.work.step(actor, id);
  }

  @Post('retry')
  @Requires('tasks.override', { summary: 'Begins what failed anew', answers: StepDto, status: 200 })
  async retry(@CurrentActor() actor: Actor, @Param('id') id: string, @OptionalIfMatch() seen?: number): Promise<StepDto> {
    await this.steps.retry(actor, id, seen);
    return this.work.step(actor, id);
  }
}
