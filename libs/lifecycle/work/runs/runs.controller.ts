import { Readable } from 'node:stream';
import { Body, Controller, Get, Header, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Page, pageOf, Requires } from '#platform';
import { CancellationDto, RunDetailDto, RunQuery, RunSummaryDto } from './run.dto.js';
import { RunBroadcast } from './run-broadcast.js';
import { RunControl } from './run-control.js';
import { RunQueries } from './runs.queries.js';

@ApiTags('Runs')
@Controller({ path: 'runs', version: '1' })
export class RunsController {
  constructor(
    private readonly runs: RunQueries,
    private readonly control: RunControl,
    private readonly broadcast: RunBroadcast,
  ) {}

  @Get()
  @Requires('tasks.read', { summary: 'The work that verbs have started, the newest first', answers: pageOf(RunSummaryDto) })
  list(@CurrentActor() actor: Actor, @Query() query: RunQuery): Promise<Page<RunSummaryDto>> {
    return this.runs.list(actor, query);
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
  async follow(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const events = await this.broadcast.follow(actor, id);
    return new StreamableFile(Readable.from(events), { type: 'text/event-stream; charset=utf-8' });
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
