import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Database, IfMatch, type Page, PageQuery, pageOf, Requires } from '#platform';
import { monthOf } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import {
  BudgetChangesDto,
  BudgetCopiesDto,
  BudgetDto,
  BudgetForecastDto,
  BudgetQuery,
  BudgetRevisionDto,
  type BudgetThresholdDto,
  CopiedBudgetsDto,
  ForecastQuery,
  NewBudgetDto,
} from './budget.dto.js';
import { BudgetsQueries } from './budgets.queries.js';
import { Budgets } from './budgets.service.js';
import { CarryOvers } from './carry-over.service.js';
import type { Assumptions } from './forecast.rules.js';

@ApiTags('Budgets')
@Controller({ path: 'budgets', version: '1' })
export class BudgetsController {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly budgets: Budgets,
    private readonly carryOvers: CarryOvers,
    private readonly queries: BudgetsQueries,
  ) {}

  @Get()
  @Requires('spend.read', {
    summary: 'Budgets by what they are for and when, with what is posted, committed, left and foreseen',
    answers: pageOf(BudgetDto),
  })
  list(@CurrentActor() actor: Actor, @Query() query: BudgetQuery): Promise<Page<BudgetDto>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Requires('spend.read', { summary: 'A budget with what is left of it', answers: BudgetDto })
  find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BudgetDto> {
    return this.queries.find(actor, id);
  }

  @Get(':id/revisions')
  @Requires('spend.read', { summary: 'What a budget was set to, the newest first', answers: pageOf(BudgetRevisionDto) })
  revisions(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<Page<BudgetRevisionDto>> {
    return this.queries.revisions(actor, id, query);
  }

  @Get(':id/forecast')
  @Requires('spend.read', {
    summary: 'What was spent of a budget and what probably will be, month by month, and what if',
    answers: BudgetForecastDto,
  })
  async forecast(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: ForecastQuery,
  ): Promise<BudgetForecastDto> {
    return this.queries.forecast(actor, id, assumptionsOf(query, await this.calendar.today(actor)));
  }

  @Post()
  @Requires('budgets.edit', {
    summary: 'Sets what may be spent on something in a fiscal period',
    answers: BudgetDto,
    status: 201,
  })
  async add(@CurrentActor() actor: Actor, @Body() { thresholds, ...body }: NewBudgetDto): Promise<BudgetDto> {
    return this.shown(actor, (await this.budgets.add(actor, { ...body, ...percents(thresholds) })).id);
  }

  @Post('copies')
  @Requires('budgets.edit', { summary: 'Sets the budgets of a year again for another', answers: CopiedBudgetsDto })
  copy(@CurrentActor() actor: Actor, @Body() body: BudgetCopiesDto): Promise<CopiedBudgetsDto> {
    return this.budgets.copy(actor, body);
  }

  @Patch(':id')
  @Requires('budgets.edit', { summary: 'Revises a budget', answers: BudgetDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { thresholds, ...body }: BudgetChangesDto,
  ): Promise<BudgetDto> {
    await this.budgets.amend(actor, id, version, { ...body, ...percents(thresholds) });
    return this.shown(actor, id);
  }

  @Post(':id/carry-over')
  @Requires('budgets.edit', {
    summary: 'Carries what is left of a budget whose months are closed into the next period',
    answers: BudgetDto,
  })
  async carry(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BudgetDto> {
    return this.shown(actor, await this.carryOvers.carry(actor, id));
  }

  @Delete(':id')
  @Requires('budgets.edit', { summary: 'Takes a budget back', status: 204 })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.budgets.remove(actor, id);
  }

  private shown(actor: Actor, id: string): Promise<BudgetDto> {
    return this.database.reading(actor, () => this.queries.find(actor, id));
  }
}

const percents = (thresholds: BudgetThresholdDto[] | undefined): { thresholds?: number[] } =>
  thresholds ? { thresholds: thresholds.map(({ percent }) => percent) } : {};

function assumptionsOf(query: ForecastQuery, today: string): Assumptions {
  const { chargesPercent = 100, runRatePercent = 100, refreshPercent = 100, refreshDelayMonths = 0 } = query;
  const { extraMinor, extraMonth = today, extraEveryMonth = false } = query;
  const extra = { month: monthOf(extraMonth), minor: BigInt(extraMinor ?? 0), everyMonth: extraEveryMonth };
  return {
    ...{ chargesPercent, runRatePercent, refreshPercent, refreshDelayMonths },
    extras: extraMinor === undefined ? [] : [extra],
  };
}
