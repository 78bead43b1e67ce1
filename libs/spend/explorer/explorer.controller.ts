import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '#platform';
import { ExploredDto, ExploreQuery } from './explorer.dto.js';
import { Explorer } from './explorer.queries.js';
import { SpendLifeDto, SpendLifeQuery } from './life.dto.js';
import { LifeCosts } from './life.queries.js';

@ApiTags('Spend')
@Controller({ path: 'spend', version: '1' })
export class ExplorerController {
  constructor(
    private readonly explorer: Explorer,
    private readonly lives: LifeCosts,
  ) {}

  @Get('explore')
  @Requires('spend.read', { summary: 'Spend along up to three dimensions, by period', answers: ExploredDto })
  explore(@CurrentActor() actor: Actor, @Query() query: ExploreQuery): Promise<ExploredDto> {
    return this.explorer.explore(actor, query);
  }

  @Get('life')
  @Requires('spend.read', {
    summary: 'What a thing cost: this month, this year, over its life, for a month, person and seat; by kind and part',
    answers: SpendLifeDto,
  })
  life(@CurrentActor() actor: Actor, @Query() query: SpendLifeQuery): Promise<SpendLifeDto> {
    return this.lives.of(actor, query);
  }
}
