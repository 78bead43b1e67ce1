import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TimelineEntryDto, TimelineQuery, Timelines } from '#lifecycle';
import { type Actor, CurrentActor, type Page, pageOf, Requires } from '#platform';
import { ITEM, ItemKeeper } from '../discussion/item-keeper.js';
import { ItemViews } from '../items/item-views.queries.js';
import { ItemLinks } from './item-links.service.js';
import { NewLinkDto, RelatedDto } from './related.dto.js';
import { RelatedItems } from './related.queries.js';

/** What an item belongs together with, and its whole story. */
@ApiTags('Items')
@Controller({ path: 'items/:id', version: '1' })
export class RelatedController {
  constructor(
    private readonly views: ItemViews,
    private readonly keeper: ItemKeeper,
    private readonly items: RelatedItems,
    private readonly itemLinks: ItemLinks,
    private readonly timelines: Timelines,
  ) {}

  @Get('related')
  @Requires('items.read', { summary: 'Items that belong together with it: by links, custody and seats', answers: RelatedDto })
  async related(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RelatedDto> {
    return this.items.of(actor, await this.views.visible(actor, id));
  }

  @Post('links')
  @Requires('items.edit', { summary: 'Links it with another item', answers: RelatedDto, status: 201 })
  async link(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { itemId, relation }: NewLinkDto,
  ): Promise<RelatedDto> {
    await this.itemLinks.add(actor, id, itemId, relation);
    return this.items.of(actor, await this.views.visible(actor, id));
  }

  @Delete('links/:linkId')
  @Requires('items.edit', { summary: 'Takes a link away', status: 204 })
  unlink(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('linkId') linkId: string): Promise<void> {
    return this.itemLinks.remove(actor, id, linkId);
  }

  @Get('timeline')
  @Requires('items.read', {
    summary: 'Transitions, edits, comments, documents and costs as one story, the newest first',
    answers: pageOf(TimelineEntryDto),
  })
  async timeline(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: TimelineQuery,
  ): Promise<Page<TimelineEntryDto>> {
    const { id: seen } = await this.keeper.find(actor, id);
    return this.timelines.page(actor, { kind: ITEM, id: seen }, query);
  }
}
