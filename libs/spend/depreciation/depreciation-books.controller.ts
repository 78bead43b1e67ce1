import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type BackgroundJobView, JobDto } from '#messaging';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
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
import { DepreciationRuns } from './depreciation-runs.service.js';
import { shownResult } from './run-result.js';

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
    return shownResult(await this.runs.preview(actor, id, query));
  }

  @Post(':id/runs')
  @Requires('depreciation.run', {
    summary: 'Posts the months of a book that are over, as a background job; its result is as the preview',
    answers: JobDto,
    status: 202,
  })
  run(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: DepreciationRunDto): Promise<BackgroundJobView> {
    return this.runs.start(actor, id, body);
  }
}
