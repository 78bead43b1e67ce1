import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import {
  NewRateCardDto,
  RateCardChangesDto,
  RateCardDto,
  RateCardQuery,
  RateDraftDto,
  RateOutcomeDto,
  RatePreviewDto,
  RateRetirementDto,
} from './rate-card.dto.js';
import { RateCardQueries } from './rate-cards.queries.js';
import { RateCards } from './rate-cards.service.js';

@ApiTags('Rate cards')
@Controller({ path: 'rate-cards', version: '1' })
export class RateCardsController {
  constructor(
    private readonly cards: RateCards,
    private readonly queries: RateCardQueries,
  ) {}

  @Get()
  @Requires('allocations.read', { summary: 'The rate cards with their versions', answers: pageOf(RateCardDto) })
  list(@CurrentActor() actor: Actor, @Query() query: RateCardQuery): Promise<Page<RateCardDto>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Requires('allocations.read', { summary: 'A rate card with its versions', answers: RateCardDto })
  find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RateCardDto> {
    return this.queries.find(actor, id);
  }

  @Post()
  @Requires('allocations.edit', { summary: 'Adds a rate card with its first draft', answers: RateCardDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() body: NewRateCardDto): Promise<RateCardDto> {
    return this.queries.find(actor, await this.cards.add(actor, body));
  }

  @Post('preview')
  @HttpCode(200)
  @Requires('allocations.read', {
    summary: 'What each unit would pay by these lines in a month, and what they would bring back of the cost',
    answers: RateOutcomeDto,
  })
  preview(@CurrentActor() actor: Actor, @Body() body: RatePreviewDto): Promise<RateOutcomeDto> {
    return this.queries.preview(actor, body);
  }

  @Patch(':id')
  @Requires('allocations.edit', { summary: 'Names a rate card otherwise', answers: RateCardDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RateCardChangesDto,
  ): Promise<RateCardDto> {
    await this.cards.amend(actor, id, version, body);
    return this.queries.find(actor, id);
  }

  @Put(':id/draft')
  @Requires('allocations.edit', { summary: 'Begins a draft of the next version, or writes it anew', answers: RateCardDto })
  async draft(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RateDraftDto,
  ): Promise<RateCardDto> {
    await this.cards.draft(actor, id, version, body);
    return this.queries.find(actor, id);
  }

  @Delete(':id/draft')
  @Requires('allocations.edit', { summary: 'Throws the draft away', answers: RateCardDto })
  async discard(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<RateCardDto> {
    await this.cards.discard(actor, id, version);
    return this.queries.find(actor, id);
  }

  @Post(':id/publication')
  @HttpCode(200)
  @Requires('allocations.edit', { summary: 'Publishes the draft, which never changes from then on', answers: RateCardDto })
  async publish(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<RateCardDto> {
    await this.cards.publish(actor, id, version);
    return this.queries.find(actor, id);
  }

  @Post(':id/retirement')
  @HttpCode(200)
  @Requires('allocations.edit', { summary: 'Lets the card hold no more from a month on', answers: RateCardDto })
  async retire(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { from }: RateRetirementDto,
  ): Promise<RateCardDto> {
    await this.cards.retire(actor, id, version, from);
    return this.queries.find(actor, id);
  }
}
