import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, Money, type Page, pageOf, Requires } from '#platform';
import { DepreciationBooksQueries } from './books.queries.js';
import { DepreciationBooks } from './books.service.js';
import {
  DepreciationBookChangesDto,
  DepreciationBookDto,
  DepreciationBookQuery,
  DepreciationRunDto,
  DepreciationRunResultDto,
  NewDepreciationBookDto,
} from './depreciation-books.dto.js';
import { DepreciationRuns, type RunResult } from './depreciation-runs.service.js';

/** What one request posts; the next run goes on with the rest. */
const ASSETS_A_REQUEST = 10_000;

@ApiTags('Depreciation')
@Controller({ path: 'depreciation-books', version: '1' })
export class DepreciationBooksController {
  constructor(
    private readonly books: DepreciationBooks,
    private readonly queries: DepreciationBooksQueries,
    private readonly runs: DepreciationRuns,
  ) {}

  @Get()
  @Requires('depreciation.read', { summary: 'The depreciation books', answers: pageOf(DepreciationBookDto) })
  list(@CurrentActor() actor: Actor, @Query() query: DepreciationBookQuery): Promise<Page<DepreciationBookDto>> {
    return this.queries.page(actor, query);
  }

  @Get(':id')
  @Requires('depreciation.read', { summary: 'A depreciation book with its rules', answers: DepreciationBookDto })
  find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<DepreciationBookDto> {
    return this.queries.find(actor, id);
  }

  @Post()
  @Requires('depreciation.edit', { summary: 'Opens a depreciation book', answers: DepreciationBookDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() body: NewDepreciationBookDto): Promise<DepreciationBookDto> {
    return this.queries.find(actor, (await this.books.add(actor, body)).id);
  }

  @Patch(':id')
  @Requires('depreciation.edit', { summary: 'Changes the name or the rules of a book', answers: DepreciationBookDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: DepreciationBookChangesDto,
  ): Promise<DepreciationBookDto> {
    await this.books.amend(actor, id, version, body);
    return this.queries.find(actor, id);
  }

  @Get(':id/run-preview')
  @Requires('depreciation.read', { summary: 'What a run of the book would post', answers: DepreciationRunResultDto })
  async preview(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: DepreciationRunDto,
  ): Promise<DepreciationRunResultDto> {
    return shown(await this.runs.preview(actor, id, query));
  }

  @Post(':id/runs')
  @Requires('depreciation.run', {
    summary: 'Posts the months of a book that are over',
    answers: DepreciationRunResultDto,
    status: 200,
  })
  async run(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: DepreciationRunDto,
  ): Promise<DepreciationRunResultDto> {
    return shown(await this.runs.run(actor, id, { ...body, most: ASSETS_A_REQUEST }));
  }
}

function shown({ through, assets, entries, isPartial, currency, ...sums }: RunResult): DepreciationRunResultDto {
  const money = (minor: bigint): DepreciationRunResultDto['depreciation'] => Money.of(minor, currency).toJSON();
  return {
    through,
    assets,
    entries,
    isPartial,
    depreciation: money(sums.depreciationMinor),
    impairment: money(sums.impairmentMinor),
    disposal: money(sums.disposalMinor),
    corrections: money(sums.correctionMinor),
  };
}
