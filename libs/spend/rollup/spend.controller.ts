import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '#platform';
import { ItemSpendDto, MonthsQuery, ReconciliationDto, SpendMonthsDto, SpendQuery } from './spend.dto.js';
import { Spend } from './spend.queries.js';

@ApiTags('Spend')
@Controller({ version: '1' })
export class SpendController {
  constructor(private readonly spend: Spend) {}

  @Get('items/:id/spend')
  @Requires('spend.read', { summary: 'What an item cost, by month and kind', answers: ItemSpendDto })
  ofItem(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: MonthsQuery): Promise<ItemSpendDto> {
    return this.spend.ofItem(actor, id, query);
  }

  @Get('spend/months')
  @Requires('spend.read', { summary: 'Spend by month along a dimension', answers: SpendMonthsDto })
  months(@CurrentActor() actor: Actor, @Query() query: SpendQuery): Promise<SpendMonthsDto> {
    return this.spend.months(actor, query);
  }

  @Get('spend/reconciliation')
  @Requires('spend.read', { summary: 'How the sums of spend compared with the ledger the last time', answers: ReconciliationDto })
  reconciliation(@CurrentActor() actor: Actor): Promise<ReconciliationDto> {
    return this.spend.reconciliation(actor);
  }
}
