import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import { DepreciationAssets } from './assets.service.js';
import { BookValues } from './book-values.queries.js';
import {
  BookedAssetDto,
  BookTotalsDto,
  BookTotalsQuery,
  BookValueRowDto,
  BookValuesQuery,
  DepreciationAssetChangesDto,
  ForeseenDepreciationDto,
  ForeseenRuleDto,
  ItemDepreciationDto,
  ItemDepreciationQuery,
  NewDepreciationEventDto,
} from './depreciation.dto.js';
import { DepreciationForesight } from './foresight.queries.js';
import { ItemDepreciation } from './item-depreciation.queries.js';

@ApiTags('Depreciation')
@Controller({ version: '1' })
export class DepreciationController {
  constructor(
    private readonly assets: DepreciationAssets,
    private readonly items: ItemDepreciation,
    private readonly values: BookValues,
    private readonly foresight: DepreciationForesight,
  ) {}

  @Get('items/:id/depreciation')
  @Requires('depreciation.read', {
    summary: 'What an item is worth in each book, with its schedule',
    answers: ItemDepreciationDto,
  })
  ofItem(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { on }: ItemDepreciationQuery,
  ): Promise<ItemDepreciationDto> {
    return this.items.of(actor, id, on);
  }

  @Get('depreciation/as-of')
  @Requires('depreciation.read', { summary: 'What the assets of a book are worth on a day', answers: pageOf(BookValueRowDto) })
  page(@CurrentActor() actor: Actor, @Query() query: BookValuesQuery): Promise<Page<BookValueRowDto>> {
    return this.values.page(actor, query);
  }

  @Get('depreciation/totals')
  @Requires('depreciation.read', { summary: 'What a book comes to on a day, by one dimension', answers: BookTotalsDto })
  totals(@CurrentActor() actor: Actor, @Query() query: BookTotalsQuery): Promise<BookTotalsDto> {
    return this.values.totals(actor, query);
  }

  @Patch('depreciation-assets/:id')
  @Requires('depreciation.edit', { summary: 'Gives an item terms of its own in a book', answers: BookedAssetDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: DepreciationAssetChangesDto,
  ): Promise<BookedAssetDto> {
    const { itemId } = await this.assets.amend(actor, id, version, body);
    return this.items.inBook(actor, itemId, id);
  }

  @Post('depreciation-assets/:id/preview')
  @Requires('depreciation.read', {
    summary: 'How an item would depreciate in a book by other terms, without keeping them',
    answers: ForeseenDepreciationDto,
    status: 200,
  })
  foreseeTerms(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: DepreciationAssetChangesDto,
  ): Promise<ForeseenDepreciationDto> {
    return this.foresight.ofTerms(actor, id, body);
  }

  @Post('depreciation-assets/:id/events/preview')
  @Requires('depreciation.read', {
    summary: 'How an item would depreciate in a book after an event, without recording it',
    answers: ForeseenDepreciationDto,
    status: 200,
  })
  foreseeEvent(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: NewDepreciationEventDto,
  ): Promise<ForeseenDepreciationDto> {
    return this.foresight.ofEvent(actor, id, body);
  }

  @Post('depreciation/rule-preview')
  @Requires('depreciation.read', {
    summary: 'How a thing of some cost would depreciate by a rule, without keeping the rule',
    answers: ForeseenDepreciationDto,
    status: 200,
  })
  foreseeRule(@CurrentActor() actor: Actor, @Body() body: ForeseenRuleDto): Promise<ForeseenDepreciationDto> {
    return this.foresight.ofRule(actor, body);
  }

  @Post('depreciation-assets/:id/events')
  @Requires('depreciation.edit', {
    summary: 'Records an impairment, another life, or units made',
    answers: BookedAssetDto,
    status: 201,
  })
  async record(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: NewDepreciationEventDto,
  ): Promise<BookedAssetDto> {
    const itemId = await this.assets.record(actor, id, body);
    return this.items.inBook(actor, itemId, id);
  }

  @Delete('depreciation-events/:id')
  @Requires('depreciation.edit', { summary: 'Takes an event back', status: 204 })
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.assets.withdraw(actor, id);
  }
}
