import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '#platform';
import { EndsAhead } from './ends.queries.js';
import { Failures } from './failures.queries.js';
import { EndsDto, EndsQuery, FailuresDto } from './overview.dto.js';

@ApiTags('Items')
@Controller({ path: 'items/ends', version: '1' })
export class ItemEndsController {
  constructor(private readonly ends: EndsAhead) {}

  @Get()
  @Requires('items.read', { summary: 'What ends soon: warranties, support, licences, contracts', answers: EndsDto })
  list(@CurrentActor() actor: Actor, @Query() { withinDays = 90, limit = 50 }: EndsQuery): Promise<EndsDto> {
    return this.ends.list(actor, withinDays, limit);
  }
}

@ApiTags('Operations')
@Controller({ path: 'overview', version: '1' })
export class OverviewController {
  constructor(private readonly failing: Failures) {}

  @Get('failures')
  @Requires('own.session', { summary: 'How much work has failed, of what the caller may see', answers: FailuresDto })
  failures(@CurrentActor() actor: Actor): Promise<FailuresDto> {
    return this.failing.count(actor);
  }
}
