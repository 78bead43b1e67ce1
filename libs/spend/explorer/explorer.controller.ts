import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '#platform';
import { ExploredDto, ExploreQuery } from './explorer.dto.js';
import { Explorer } from './explorer.queries.js';

@ApiTags('Spend')
@Controller({ path: 'spend', version: '1' })
export class ExplorerController {
  constructor(private readonly explorer: Explorer) {}

  @Get('explore')
  @Requires('spend.read', { summary: 'Spend along up to three dimensions, by period', answers: ExploredDto })
  explore(@CurrentActor() actor: Actor, @Query() query: ExploreQuery): Promise<ExploredDto> {
    return this.explorer.explore(actor, query);
  }
}
