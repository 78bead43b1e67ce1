import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Page, pageOf, Requires } from '#platform';
import { DeadLetterDto, DeadLetterQuery } from './dead-letter.dto.js';
import { DeadLetters } from './dead-letters.service.js';

@ApiTags('Operations')
@Controller({ path: 'dead-letters', version: '1' })
export class DeadLettersController {
  constructor(private readonly deadLetters: DeadLetters) {}

  @Get()
  @Requires('queues.read', { summary: 'Deliveries that failed for good, newest first', answers: pageOf(DeadLetterDto) })
  list(@CurrentActor() actor: Actor, @Query() query: DeadLetterQuery): Promise<Page<DeadLetterDto>> {
    return this.deadLetters.list(actor, query);
  }

  @Post(':id/retry')
  @Requires('queues.manage', { summary: 'Delivers it once more', answers: DeadLetterDto, status: 202 })
  retry(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<DeadLetterDto> {
    return this.deadLetters.retry(actor, id);
  }

  @Post(':id/dismissal')
  @Requires('queues.manage', { summary: 'Lets it go', answers: DeadLetterDto, status: 200 })
  dismiss(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<DeadLetterDto> {
    return this.deadLetters.dismiss(actor, id);
  }
}
