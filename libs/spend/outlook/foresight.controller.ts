import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '#platform';
import { ForeseenDto, ForeseenQuery } from './foresight.dto.js';
import { Foresight } from './foresight.queries.js';

@ApiTags('Spend')
@Controller({ path: 'spend', version: '1' })
export class ForesightController {
  constructor(private readonly foresight: Foresight) {}

  @Get('foreseen')
  @Requires('spend.read', {
    summary: 'What spend will probably come to: contracts, orders, replacements, and all else as before',
    answers: ForeseenDto,
  })
  foreseen(@CurrentActor() actor: Actor, @Query() query: ForeseenQuery): Promise<ForeseenDto> {
    return this.foresight.of(actor, query);
  }
}
