import { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, Headers, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import { fileNameOf } from '#lifecycle';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Refusal, Requires } from '#platform';
import { OfferCategoriesDto, OfferCategoryQuery, OfferDto, OfferFactsDto, OfferQuery, OfferTransitionDto } from './offer.dto.js';
import { OfferPictures } from './offer-pictures.js';
import { OffersQueries } from './offers.queries.js';
import { Offers } from './offers.service.js';

@ApiTags('Procurement')
@Controller({ path: 'catalogue-offers', version: '1' })
export class OffersController {
  constructor(
    private readonly offers: Offers,
    private readonly queries: OffersQueries,
    private readonly pictures: OfferPictures,
  ) {}

  @Get()
  @Requires('procurement.request', { summary: 'Lists what you may ask for', answers: pageOf(OfferDto) })
  list(@CurrentActor() actor: Actor, @Query() query: OfferQuery): Promise<Page<OfferDto>> {
    return this.queries.list(actor, query);
  }

  @Get('categories')
  @Requires('procurement.request', { summary: 'Under which headings you find what you may ask for', answers: OfferCategoriesDto })
  async categories(@CurrentActor() actor: Actor, @Query() { all = false }: OfferCategoryQuery): Promise<OfferCategoriesDto> {
    return { data: await this.queries.categories(actor, all) };
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

  @Put(':id/picture')
  @Requires('procurement.catalogue', {
    summary: 'Shows it with this picture, up to 5 MB: the file itself as the body',
    answers: OfferDto,
  })
  @ApiConsumes('application/octet-stream', 'image/*')
  @ApiBody({ schema: { type: 'string', format: 'binary' }, required: true, description: 'The picture' })
  @ApiHeader({ name: 'X-File-Name', required: true, description: 'Its name, percent-encoded', schema: { type: 'string' } })
  async picture(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('x-file-name') name: string | undefined,
    @Body() body: unknown,
  ): Promise<OfferDto> {
    if (!(body instanceof Readable))
      throw new Refusal('unsupported_media_type', 'Send the file itself, as application/octet-stream.');
    try {
      await this.pictures.put(actor, id, fileNameOf(name), body.iterator({ destroyOnReturn: false }));
      return await this.queries.get(actor, id);
    } finally {
      body.resume();
    }
  }

  @Delete(':id/picture')
  @Requires('procurement.catalogue', { summary: 'Shows it without a picture', status: 204 })
  async removePicture(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.pictures.remove(actor, id);
  }
}
