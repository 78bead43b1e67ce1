import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '#platform';
import { Arrivals } from './arrivals.queries.js';
import { ArrivalListDto, ArrivalsQuery, StageQueuesDto } from './stage-queues.dto.js';
import { StageQueues } from './stage-queues.queries.js';

@ApiTags('Operations')
@Controller({ path: 'stage-queues', version: '1' })
export class StageQueuesController {
  constructor(
    private readonly queues: StageQueues,
    private readonly expected: Arrivals,
  ) {}

  @Get()
  @Requires('items.read', {
    summary: 'What waits in each stage of the items’ lives: how many, how old, for whom, by when, and what keeps them',
    answers: StageQueuesDto,
  })
  async list(@CurrentActor() actor: Actor): Promise<StageQueuesDto> {
    return { data: await this.queues.list(actor) };
  }

  @Get('arrivals')
  @Requires('items.read', {
    summary:
      'How many items are expected in each state, week by week: by promised dates and open orders, else by when their work is due',
    answers: ArrivalListDto,
  })
  async arrivals(@CurrentActor() actor: Actor, @Query() { withinDays = 84 }: ArrivalsQuery): Promise<ArrivalListDto> {
    return { data: await this.expected.list(actor, withinDays) };
  }
}
