import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import { LifecycleChoices } from './lifecycle-choices.service.js';
import {
  LifecycleChoiceChangesDto,
  LifecycleChoiceDto,
  LifecycleChoiceQuery,
  NewLifecycleChoiceDto,
} from './own-definition.dto.js';

@ApiTags('Lifecycles')
@Controller({ path: 'lifecycle-choices', version: '1' })
export class LifecycleChoicesController {
  constructor(private readonly choices: LifecycleChoices) {}

  @Get()
  @Requires('items.read', {
    summary: 'By which lifecycles new items live: one for a kind, others for categories of products',
    answers: pageOf(LifecycleChoiceDto),
  })
  list(@Query() query: LifecycleChoiceQuery): Promise<Page<LifecycleChoiceDto>> {
    return this.choices.list(query);
  }

  @Get(':id')
  @Requires('items.read', { summary: 'A choice', answers: LifecycleChoiceDto })
  find(@Param('id') id: string): Promise<LifecycleChoiceDto> {
    return this.choices.find(id);
  }

  @Post()
  @Requires('lifecycles.define', {
    summary: 'Chooses a lifecycle for new items of a kind or category; those that there are stay as they are',
    answers: LifecycleChoiceDto,
    status: 201,
  })
  async add(@CurrentActor() actor: Actor, @Body() body: NewLifecycleChoiceDto): Promise<LifecycleChoiceDto> {
    return this.choices.find((await this.choices.add(actor, body)).id);
  }

  @Patch(':id')
  @Requires('lifecycles.define', { summary: 'Chooses another one', answers: LifecycleChoiceDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { definitionId }: LifecycleChoiceChangesDto,
  ): Promise<LifecycleChoiceDto> {
    await this.choices.amend(actor, id, version, definitionId);
    return this.choices.find(id);
  }

  @Delete(':id')
  @Requires('lifecycles.define', { summary: 'Takes a choice back', status: 204 })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.choices.remove(actor, id);
  }
}
