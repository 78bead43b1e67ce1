import { Body, Controller, Get, Header, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Broadcasts, CurrentActor, type Page, pageOf, Refusal, Requires } from '#platform';
import { Priorities } from './priorities.js';
import { CancellationDto, PrioritiesDto, PrioritizedDto, RunDetailDto, RunQuery, RunSummaryDto } from './run.dto.js';
import { RunControl } from './run-control.js';
import { RunQueries } from './runs.queries.js';

@ApiTags('Runs')
@Controller({ path: 'runs', version: '1' })
export class RunsController {
  constructor(
    private readonly runs: RunQueries,
    private readonly control: RunControl,
    private readonly priorities: Priorities,
    private readonly broadcasts: Broadcasts,
  ) {}

  @Get()
  @Requires('tasks.read', { summary: 'The work that verbs have started, the newest first', answers: pageOf(RunSummaryDto) })
  list(@CurrentActor() actor: Actor, @Query() query: RunQuery): Promise<Page<RunSummaryDto>> {
    return this.runs.list(actor, query);
  }

  @Post('priorities')
  @Requires('tasks.override', {
    summary: 'How much the work of these runs presses from now on; those that have ended are left as they are',
    answers: PrioritizedDto,
    status: 200,
  })
  async prioritize(@CurrentActor() actor: Actor, @Body() { priority, runIds, tasks }: PrioritiesDto): Promise<PrioritizedDto> {
    if (!runIds === !tasks) throw new Refusal('validation_failed', 'Name the runs or the tasks.', { pointer: '/runIds' });
    return { changed: await this.priorities.set(actor, priority, tasks ?? runIds ?? []) };
  }

  @Get(':id')
  @Requires('tasks.read', { summary: 'A run with its steps', answers: RunDetailDto })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RunDetailDto> {
    return this.runs.one(actor, id);
  }

  @Get(':id/events')
  @Requires('tasks.read', { summary: 'A run as server-sent events: `progress` for each change, `end` with the last' })
  @ApiProduces('text/event-stream')
  @Header('Cache-Control', 'no-store')
  follow(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    return this.broadcasts.follow((told) => this.runs.standing(actor, id, told));
  }

  @Post(':id/cancellation')
  @Requires('tasks.override', {
    summary: 'Ends the run here, and takes back what it did where that is wanted',
    answers: RunDetailDto,
    status: 200,
  })
  async cancel(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CancellationDto): Promise<RunDetailDto> {
    await this.control.cancel(actor, id, body);
    return this.runs.one(actor, id);
  }
}
