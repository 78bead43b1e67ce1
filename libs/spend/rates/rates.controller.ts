import { Body, Controller, Get, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Actor, CurrentActor, type Page, pageOf, positiveDecimal, Refusal, Requires } from '#platform';
import { boundedText, isStream } from './bounded-text.js';
import { Conversions } from './conversions.queries.js';
import { parseRates } from './ecb-rates.rules.js';
import { RateBook } from './rate-book.service.js';
import { MOST_FEED_BYTES, RateFeed } from './rate-feed.service.js';
import {
  ConversionDto,
  ConversionQuery,
  NewRatesDto,
  RateDto,
  RateQuery,
  RatesRecordedDto,
  RevaluationDto,
  RevaluationQuery,
} from './rates.dto.js';
import { RateList } from './rates.queries.js';

@ApiTags('Exchange rates')
@Controller({ path: 'exchange-rates', version: '1' })
export class RatesController {
  constructor(
    private readonly rates: RateList,
    private readonly book: RateBook,
    private readonly feed: RateFeed,
    private readonly conversions: Conversions,
  ) {}

  @Get()
  @Requires('spend.read', { summary: 'Rates in force on a day, or of a currency day by day', answers: pageOf(RateDto) })
  list(@CurrentActor() actor: Actor, @Query() query: RateQuery): Promise<Page<RateDto>> {
    return this.rates.list(actor, query);
  }

  @Get('conversion')
  @Requires('spend.read', { summary: 'An amount in another currency, at the rate of a day', answers: ConversionDto })
  convert(@CurrentActor() actor: Actor, @Query() query: ConversionQuery): Promise<ConversionDto> {
    return this.conversions.convert(actor, query);
  }

  @Get('revaluation')
  @Requires('spend.read', {
    summary: 'What is owed in other currencies, at the rates of then and of a day; nothing is posted',
    answers: RevaluationDto,
  })
  revalue(@CurrentActor() actor: Actor, @Query() query: RevaluationQuery): Promise<RevaluationDto> {
    return this.conversions.revalue(actor, query);
  }

  @Post()
  @Requires('rates.edit', { summary: 'Records rates of the organisation’s own', answers: RatesRecordedDto, status: 200 })
  async record(@CurrentActor() actor: Actor, @Body() { rates }: NewRatesDto): Promise<RatesRecordedDto> {
    for (const { unitsPerEuro } of rates) positiveDecimal(unitsPerEuro);
    return { changed: await this.book.recordOwn(actor, rates, actor.name) };
  }

  @Post('file')
  @ApiConsumes('text/csv', 'application/xml', 'application/zip')
  @ApiBody({
    description: 'A file in one of the formats of the European Central Bank; its history also as the ZIP that it comes in',
    schema: { type: 'string', format: 'binary' },
  })
  @Requires('rates.edit', {
    summary: 'Records the rates of a file as the organisation’s own',
    answers: RatesRecordedDto,
    status: 200,
  })
  async upload(@CurrentActor() actor: Actor, @Req() { body }: FastifyRequest): Promise<RatesRecordedDto> {
    if (!isStream(body))
      throw new Refusal('unsupported_media_type', 'Send the file as text/csv, application/xml or application/zip.');
    const text = await boundedText(body, MOST_FEED_BYTES);
    return { changed: await this.book.recordOwn(actor, parseRates(text), `file of ${actor.name}`) };
  }

  @Post('sync')
  @Requires('rates.edit', { summary: 'Fetches the reference rates now', answers: RatesRecordedDto, status: 200 })
  async sync(): Promise<RatesRecordedDto> {
    return { changed: await this.feed.sync() };
  }
}
