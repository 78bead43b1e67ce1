import { Controller, Get, Header, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Broadcasts, CurrentActor, type Page, pageOf, Requires } from '#platform';
import { isFinished } from './background-job.js';
import { JobDto, JobQuery } from './job.dto.js';
import { JobQueries } from './jobs.queries.js';
import { Jobs } from './jobs.service.js';

@ApiTags('Jobs')
@Controller({ path: 'jobs', version: '1' })
export class JobsController {
  constructor(
    private readonly jobs: Jobs,
    private readonly queries: JobQueries,
    private readonly broadcasts: Broadcasts,
  ) {}

  @Get()
  @Requires('jobs.read', { summary: 'Background jobs, newest first', answers: pageOf(JobDto) })
  list(@CurrentActor() actor: Actor, @Query() query: JobQuery): Promise<Page<JobDto>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Requires('jobs.read', { summary: 'One background job', answers: JobDto })
  find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<JobDto> {
    return this.jobs.find(actor, id);
  }

  @Get(':id/events')
  @Requires('jobs.read', { summary: 'Its progress as server-sent events: `progress` for each change, `end` with the last' })
  @ApiProduces('text/event-stream')
  @Header('Cache-Control', 'no-store')
  follow(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    return this.broadcasts.follow(async (told) => {
      const job = await this.jobs.find(actor, id);
      return job.version === told ? undefined : { mark: job.version, ended: isFinished(job.state), data: job };
    });
  }

  @Post(':id/cancellation')
  @Requires('jobs.manage', { summary: 'Cancels it; what is done stays done', answers: JobDto, status: 202 })
  cancel(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<JobDto> {
    return this.jobs.cancel(actor, id);
  }

  @Post(':id/resumption')
  @Requires('jobs.manage', { summary: 'Lets a failed or cancelled job go on where it stopped', answers: JobDto, status: 202 })
  resume(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<JobDto> {
    return this.jobs.resume(actor, id);
  }
}
