import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import { NewSavedViewDto, SavedViewChangesDto, SavedViewDto, SavedViewQuery } from './saved-view.dto.js';
import { SavedViewQueries } from './saved-views.queries.js';
import { SavedViews } from './saved-views.service.js';

@ApiTags('Saved views')
@Controller({ path: 'views', version: '1' })
export class SavedViewsController {
  constructor(
    private readonly views: SavedViews,
    private readonly queries: SavedViewQueries,
  ) {}

  @Get()
  @Requires('own.session', { summary: 'Your views of lists, and those shared with you', answers: pageOf(SavedViewDto) })
  list(@CurrentActor() actor: Actor, @Query() query: SavedViewQuery): Promise<Page<SavedViewDto>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Requires('own.session', { summary: 'A view', answers: SavedViewDto })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SavedViewDto> {
    return this.queries.get(actor, id);
  }

  @Post()
  @Requires('own.session', {
    summary: 'Saves a view for yourself or, where you may, for everybody',
    answers: SavedViewDto,
    status: 201,
  })
  async add(@CurrentActor() actor: Actor, @Body() view: NewSavedViewDto): Promise<SavedViewDto> {
    return this.queries.get(actor, await this.views.add(actor, view));
  }

  @Patch(':id')
  @Requires('own.session', { summary: 'Changes your own view; an administrator also a shared one', answers: SavedViewDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: SavedViewChangesDto,
  ): Promise<SavedViewDto> {
    await this.views.amend(actor, id, version, changes);
    return this.queries.get(actor, id);
  }

  @Delete(':id')
  @Requires('own.session', { summary: 'Removes your own view; an administrator also a shared one', status: 204 })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.views.remove(actor, id);
  }
}
