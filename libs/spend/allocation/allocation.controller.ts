import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import {
  AllocationMonthDto,
  AllocationRuleChangesDto,
  AllocationRuleDto,
  AllocationRuleQuery,
  DriverFigureQuery,
  DriverFiguresDto,
  MonthFiguresDto,
  NewAllocationRuleDto,
  NewAllocationVersionDto,
  RuleOutcomeDto,
  TriedAllocationDto,
} from './allocation.dto.js';
import { AllocationQueries } from './allocation.queries.js';
import { AllocationRules } from './allocation-rules.service.js';
import { AllocationRuns } from './allocation-runs.service.js';
import { DriverFigures } from './driver-figures.service.js';

@ApiTags('Allocation')
@Controller({ version: '1' })
export class AllocationController {
  constructor(
    private readonly rules: AllocationRules,
    private readonly runs: AllocationRuns,
    private readonly queries: AllocationQueries,
    private readonly figures: DriverFigures,
  ) {}

  @Get('allocation-rules')
  @Requires('allocations.read', {
    summary: 'Allocation rules in the order in which they run',
    answers: pageOf(AllocationRuleDto),
  })
  list(@CurrentActor() actor: Actor, @Query() query: AllocationRuleQuery): Promise<Page<AllocationRuleDto>> {
    return this.queries.list(actor, query);
  }

  @Get('allocation-rules/:id')
  @Requires('allocations.read', { summary: 'An allocation rule with all that it has said', answers: AllocationRuleDto })
  find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AllocationRuleDto> {
    return this.queries.find(actor, id);
  }

  @Post('allocation-rules')
  @Requires('allocations.edit', { summary: 'Adds an allocation rule', answers: AllocationRuleDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() body: NewAllocationRuleDto): Promise<AllocationRuleDto> {
    return this.queries.find(actor, await this.rules.add(actor, body));
  }

  @Patch('allocation-rules/:id')
  @Requires('allocations.edit', {
    summary: 'Names an allocation rule otherwise, or gives it another place',
    answers: AllocationRuleDto,
  })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: AllocationRuleChangesDto,
  ): Promise<AllocationRuleDto> {
    await this.rules.amend(actor, id, version, body);
    return this.queries.find(actor, id);
  }

  @Post('allocation-rules/:id/versions')
  @Requires('allocations.edit', {
    summary: 'Says anew, from a month on, what the rule does',
    answers: AllocationRuleDto,
    status: 201,
  })
  async publish(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: NewAllocationVersionDto,
  ): Promise<AllocationRuleDto> {
    await this.rules.publish(actor, id, body);
    return this.queries.find(actor, id);
  }

  @Get('allocation-months/:month')
  @Requires('allocations.read', {
    summary: 'What the rules do to a month, before they run and after',
    answers: AllocationMonthDto,
  })
  month(@CurrentActor() actor: Actor, @Param('month') month: string): Promise<AllocationMonthDto> {
    return this.queries.month(actor, month);
  }

  @Post('allocation-months/:month/preview')
  @HttpCode(200)
  @Requires('allocations.read', {
    summary: 'What a rule would do to a month among the others, before it is kept',
    answers: RuleOutcomeDto,
  })
  tried(@CurrentActor() actor: Actor, @Param('month') month: string, @Body() body: TriedAllocationDto): Promise<RuleOutcomeDto> {
    return this.queries.tried(actor, month, body);
  }

  @Post('allocation-months/:month/run')
  @HttpCode(200)
  @Requires('allocations.edit', { summary: 'Allocates a month; again, it adds what has changed', answers: AllocationMonthDto })
  async run(@CurrentActor() actor: Actor, @Param('month') month: string): Promise<AllocationMonthDto> {
    await this.runs.run(actor, month);
    return this.queries.month(actor, month);
  }

  @Get('driver-figures')
  @Requires('allocations.read', { summary: 'The figures of a month that rules divide by', answers: MonthFiguresDto })
  async figuresOf(@CurrentActor() actor: Actor, @Query() { month }: DriverFigureQuery): Promise<MonthFiguresDto> {
    return { data: await this.figures.of(actor, month) };
  }

  @Put('driver-figures')
  @Requires('allocations.edit', { summary: 'Replaces the figures of one name in a month', status: 204 })
  record(@CurrentActor() actor: Actor, @Body() { figure, month, figures }: DriverFiguresDto): Promise<void> {
    return this.figures.record(actor, figure, month, figures);
  }
}
