import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import { ItemChangesDto, NewItemDto } from './item.dto.js';
import { changesOf, newItemOf } from './item.dto.rules.js';
import { ItemFacets } from './item-facets.queries.js';
import { FacetsDto, FacetsQuery, FoundItemsDto, ItemFiltersDto, ListedItemDto, SearchQuery } from './item-list.dto.js';
import { ItemLists } from './item-list.queries.js';
import { ItemDto, OverviewDto } from './item-view.dto.js';
import { ItemViews } from './item-views.queries.js';
import { Items } from './items.service.js';

@ApiTags('Items')
@Controller({ path: 'items', version: '1' })
export class ItemsController {
  constructor(
    private readonly items: Items,
    private readonly lists: ItemLists,
    private readonly counts: ItemFacets,
    private readonly views: ItemViews,
  ) {}

  @Get()
  @Requires('items.read', {
    summary: 'Lists items; sorted by tag, name, createdAt or stateSince',
    answers: pageOf(ListedItemDto),
  })
  list(@CurrentActor() actor: Actor, @Query() query: ItemFiltersDto): Promise<Page<ListedItemDto>> {
    return this.lists.page(actor, query);
  }

  @Get('facets')
  @Requires('items.read', { summary: 'Counts items by their facts, under the filters of the list', answers: FacetsDto })
  async facets(
    @CurrentActor() actor: Actor,
    @Query() { by = ['kind', 'domain', 'phase', 'state'], most = 50, ...filters }: FacetsQuery,
  ): Promise<FacetsDto> {
    return { facets: await this.counts.count(actor, filters, by, most) };
  }

  @Get('search')
  @Requires('items.read', { summary: 'Finds items by tag, serial, number, name or holder', answers: FoundItemsDto })
  async search(@CurrentActor() actor: Actor, @Query() { q, limit = 20 }: SearchQuery): Promise<FoundItemsDto> {
    return { data: await this.lists.search(actor, q, limit) };
  }

  @Get('overview')
  @Requires('items.read', { summary: 'How many items are in each phase', answers: OverviewDto })
  overview(@CurrentActor() actor: Actor): Promise<OverviewDto> {
    return this.views.overview(actor);
  }

  @Get(':id')
  @Requires('items.read', { summary: 'An item with the verbs that lead on from here', answers: ItemDto })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ItemDto> {
    return this.views.item(actor, id);
  }

  @Post()
  @Requires('items.create', { summary: 'Begins the record of an item', answers: ItemDto, status: 201 })
  async create(@CurrentActor() actor: Actor, @Body() body: NewItemDto): Promise<ItemDto> {
    return this.views.item(actor, (await this.items.create(actor, newItemOf(body))).id);
  }

  @Patch(':id')
  @Requires('items.edit', { summary: 'Corrects facts of an item; never its state', answers: ItemDto })
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ItemChangesDto,
  ): Promise<ItemDto> {
    await this.items.edit(actor, id, version, changesOf(body));
    return this.views.item(actor, id);
  }
}
