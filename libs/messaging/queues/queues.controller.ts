import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Page, pageOf, Requires } from '#platform';
import { ConcurrencyDto, QueueDto, QueueJobDto, QueueJobQuery, QueuesDto } from './queue.dto.js';
import { nameOf, QueueDesk } from './queue-desk.js';
import { QueueJobs } from './queue-jobs.js';

const USUAL_ROWS = 50;

@ApiTags('Operations')
@Controller({ path: 'queues', version: '1' })
export class QueuesController {
  constructor(
    private readonly desk: QueueDesk,
    private readonly jobs: QueueJobs,
  ) {}

  @Get()
  @Requires('queues.read', { summary: 'The queues, with what waits in each', answers: QueuesDto })
  async list(): Promise<QueuesDto> {
    return { data: await this.desk.list() };
  }

  @Post(':name/pause')
  @Requires('queues.manage', { summary: 'Lets the workers take nothing more from it', answers: QueueDto, status: 200 })
  pause(@CurrentActor() actor: Actor, @Param('name') name: string): Promise<QueueDto> {
    return this.desk.pause(actor, name, true);
  }

  @Post(':name/resume')
  @Requires('queues.manage', { summary: 'Lets them take again', answers: QueueDto, status: 200 })
  resume(@CurrentActor() actor: Actor, @Param('name') name: string): Promise<QueueDto> {
    return this.desk.pause(actor, name, false);
  }

  @Get(':name')
  @Requires('queues.read', { summary: 'One queue', answers: QueueDto })
  find(@Param('name') name: string): Promise<QueueDto> {
    return this.desk.find(name);
  }

  @Put(':name/concurrency')
  @Requires('queues.manage', { summary: 'Limits how many of its jobs are carried at a time', answers: QueueDto })
  limit(@CurrentActor() actor: Actor, @Param('name') name: string, @Body() { mostAtOnce }: ConcurrencyDto): Promise<QueueDto> {
    return this.desk.limit(actor, name, mostAtOnce);
  }

  @Get(':name/jobs')
  @Requires('queues.read', { summary: 'Its jobs in one state, failed ones with where they failed', answers: pageOf(QueueJobDto) })
  jobsOf(
    @CurrentActor() actor: Actor,
    @Param('name') name: string,
    @Query() { state = 'failed', limit = USUAL_ROWS, after = '0' }: QueueJobQuery,
  ): Promise<Page<QueueJobDto>> {
    return this.jobs.list(actor, nameOf(name), state, Number(after), limit);
  }

  @Post(':name/jobs/:id/retry')
  @Requires('queues.manage', { summary: 'Lets a failed job be carried again', status: 204 })
  retry(@CurrentActor() actor: Actor, @Param('name') name: string, @Param('id') id: string): Promise<void> {
    return this.jobs.retry(actor, nameOf(name), id);
  }

  @Delete(':name/jobs/:id')
  @Requires('queues.manage', { summary: 'Forgets a failed job', status: 204 })
  remove(@CurrentActor() actor: Actor, @Param('name') name: string, @Param('id') id: string): Promise<void> {
    return this.jobs.remove(actor, nameOf(name), id);
  }
}
