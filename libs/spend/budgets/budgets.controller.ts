import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Database, IfMatch, type Page, pageOf, Requires } from '#platform';
import { BudgetChangesDto, BudgetDto, BudgetQuery, NewBudgetDto } from './budget.dto.js';
import { BudgetsQueries } from './budgets.queries.js';
import { Budgets } from './budgets.service.js';

@ApiTags('Budgets')
@Controller({ path: 'budgets', version: '1' })
export class BudgetsController {
  constructor(
    private readonly database: Database,
    private readonly budgets: Budgets,
    private readonly queries: BudgetsQueries,
  ) {}

  @Get()
  @Requires('spend.read', {
    summary: 'Budgets of cost centres by fiscal year, with what is posted, committed and left',
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

  @Post()
  @Requires('budgets.edit', { summary: 'Sets what a cost centre may spend in a fiscal year', answers: BudgetDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() body: NewBudgetDto): Promise<BudgetDto> {
    return this.shown(actor, (await this.budgets.add(actor, body)).id);
  }

  @Patch(':id')
  @Requires('budgets.edit', { summary: 'Changes a budget', answers: BudgetDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: BudgetChangesDto,
  ): Promise<BudgetDto> {
    await this.budgets.amend(actor, id, version, body);
    return this.shown(actor, id);
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
