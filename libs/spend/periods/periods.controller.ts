import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '#platform';
import { FiscalYearDto, FiscalYearQuery, PeriodChecklistDto, PeriodCloseDto } from './period.dto.js';
import { PeriodClose } from './period-close.service.js';
import { Periods } from './periods.queries.js';

@ApiTags('Period close')
@Controller({ path: 'fiscal-periods', version: '1' })
export class PeriodsController {
  constructor(
    private readonly periods: Periods,
    private readonly closing: PeriodClose,
  ) {}

  @Get()
  @Requires('spend.read', { summary: 'The periods of a fiscal year, and how far each is closed', answers: FiscalYearDto })
  year(@CurrentActor() actor: Actor, @Query() { fiscalYear }: FiscalYearQuery): Promise<FiscalYearDto> {
    return this.periods.year(actor, fiscalYear);
  }

  @Get(':month')
  @Requires('spend.read', { summary: 'A period with its checklist, by any day of its month', answers: PeriodChecklistDto })
  checklist(@CurrentActor() actor: Actor, @Param('month') month: string): Promise<PeriodChecklistDto> {
    return this.periods.checklist(actor, month);
  }

  @Post(':month/closing')
  @HttpCode(200)
  @Requires('periods.close', { summary: 'Begins to close a period', answers: PeriodChecklistDto })
  async begin(@CurrentActor() actor: Actor, @Param('month') month: string): Promise<PeriodChecklistDto> {
    await this.closing.begin(actor, month);
    return this.periods.checklist(actor, month);
  }

  @Delete(':month/closing')
  @Requires('periods.close', { summary: 'Leaves a period open that was begun to be closed', status: 204 })
  giveUp(@CurrentActor() actor: Actor, @Param('month') month: string): Promise<void> {
    return this.closing.giveUp(actor, month);
  }

  @Post(':month/close')
  @HttpCode(200)
  @Requires('periods.close', {
    summary: 'Closes a period for good, and with the first one all before it',
    answers: PeriodChecklistDto,
  })
  async close(
    @CurrentActor() actor: Actor,
    @Param('month') month: string,
    @Body() { accepted }: PeriodCloseDto,
  ): Promise<PeriodChecklistDto> {
    await this.closing.close(actor, month, accepted);
    return this.periods.checklist(actor, month);
  }
}
