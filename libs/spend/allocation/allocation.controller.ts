import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Refusal, Requires } from '#platform';
import { boundedText, isStream } from '../rates/bounded-text.js';
import {
  AllocationMonthDto,
  AllocationRuleChangesDto,
  AllocationRuleDto,
  AllocationRuleQuery,
  DriverFigureQuery,
  DriverFiguresDto,
  FiguresTakenDto,
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

const MOST_BYTES = 1_000_000;

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

  @Post('driver-figures/file')
  @HttpCode(200)
  @ApiConsumes('text/csv')
  @ApiBody({
    description: 'Units in the first column, by code or name, and one further column for each kind of figure',
    schema: { type: 'string', format: 'binary' },
  })
  @Requires('allocations.edit', {
    summary: 'Replaces the figures of a month by those of a table, all of it or nothing',
    answers: FiguresTakenDto,
  })
  async take(
    @CurrentActor() actor: Actor,
    @Query() { month }: DriverFigureQuery,
    @Req() { body }: FastifyRequest,
  ): Promise<FiguresTakenDto> {
    if (!isStream(body)) throw new Refusal('unsupported_media_type', 'Send the table as text/csv.');
    return this.figures.take(actor, month, await boundedText(body, MOST_BYTES));
  }

  @Put('driver-figures')
  @Requires('allocations.edit', { summary: 'Replaces the figures of one name in a month', status: 204 })
  record(@CurrentActor() actor: Actor, @Body() { figure, month, figures }: DriverFiguresDto): Promise<void> {
    return this.figures.record(actor, figure, month, figures);
  }
}
