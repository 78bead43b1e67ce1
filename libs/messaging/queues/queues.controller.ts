import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '#platform';
import { QueueDto, QueuesDto } from './queue.dto.js';
import { QueueDesk } from './queue-desk.js';

@ApiTags('Operations')
@Controller({ path: 'queues', version: '1' })
export class QueuesController {
  constructor(private readonly desk: QueueDesk) {}

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
}
