import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import { OfferDto, OfferFactsDto, OfferQuery, OfferTransitionDto } from './offer.dto.js';
import { OffersQueries } from './offers.queries.js';
import { Offers } from './offers.service.js';

@ApiTags('Procurement')
@Controller({ path: 'catalogue-offers', version: '1' })
export class OffersController {
  constructor(
    private readonly offers: Offers,
    private readonly queries: OffersQueries,
  ) {}

  @Get()
  @Requires('procurement.request', { summary: 'Lists what you may ask for', answers: pageOf(OfferDto) })
  list(@CurrentActor() actor: Actor, @Query() query: OfferQuery): Promise<Page<OfferDto>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Requires('procurement.request', { summary: 'An offer: what it holds, costs and asks', answers: OfferDto })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OfferDto> {
    return this.queries.get(actor, id);
  }

  @Post()
  @Requires('procurement.catalogue', { summary: 'Writes an offer as a draft', answers: OfferDto, status: 201 })
  async draft(@CurrentActor() actor: Actor, @Body() facts: OfferFactsDto): Promise<OfferDto> {
    return this.queries.get(actor, await this.offers.draft(actor, facts));
  }

  @Put(':id')
  @Requires('procurement.catalogue', { summary: 'Says an offer anew; what is left out is forgotten', answers: OfferDto })
  async describe(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() facts: OfferFactsDto,
  ): Promise<OfferDto> {
    await this.offers.describe(actor, id, version, facts);
    return this.queries.get(actor, id);
  }

  @Post(':id/transitions')
  @Requires('procurement.catalogue', { summary: 'Publishes or retires an offer', answers: OfferDto, status: 201 })
  async move(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { verb }: OfferTransitionDto,
  ): Promise<OfferDto> {
    await this.offers.move(actor, id, version, verb);
    return this.queries.get(actor, id);
  }
}
