import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import {
  CustomFieldChangesDto,
  CustomFieldDto,
  CustomFieldQuery,
  NewCustomFieldDto,
  NewSubStateDto,
  SubStateChangesDto,
  SubStateDto,
  SubStateQuery,
} from './settings.dto.js';
import { InventorySettings } from './settings.service.js';

@ApiTags('Item settings')
@Controller({ path: 'custom-fields', version: '1' })
export class CustomFieldsController {
  constructor(private readonly settings: InventorySettings) {}

  @Get()
  @Requires('items.read', { summary: 'The custom fields of items', answers: pageOf(CustomFieldDto) })
  list(@Query() query: CustomFieldQuery): Promise<Page<CustomFieldDto>> {
    return this.settings.fields(query);
  }

  @Get(':id')
  @Requires('items.read', { summary: 'A custom field', answers: CustomFieldDto })
  read(@Param('id') id: string): Promise<CustomFieldDto> {
    return this.settings.field(id);
  }

  @Post()
  @Requires('organization.edit', { summary: 'Adds a custom field', answers: CustomFieldDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() body: NewCustomFieldDto): Promise<CustomFieldDto> {
    return this.settings.field((await this.settings.addField(actor, { ...body })).id);
  }

  @Patch(':id')
  @Requires('organization.edit', { summary: 'Changes a custom field', answers: CustomFieldDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CustomFieldChangesDto,
  ): Promise<CustomFieldDto> {
    await this.settings.amendField(actor, id, version, { ...body });
    return this.settings.field(id);
  }
}

@ApiTags('Item settings')
@Controller({ path: 'sub-states', version: '1' })
export class SubStatesController {
  constructor(private readonly settings: InventorySettings) {}

  @Get()
  @Requires('items.read', {
    summary: 'The sub-states that the organisation added to the shipped ones',
    answers: pageOf(SubStateDto),
  })
  list(@Query() query: SubStateQuery): Promise<Page<SubStateDto>> {
    return this.settings.subStates(query);
  }

  @Get(':id')
  @Requires('items.read', { summary: 'A sub-state', answers: SubStateDto })
  read(@Param('id') id: string): Promise<SubStateDto> {
    return this.settings.subState(id);
  }

  @Post()
  @Requires('organization.edit', { summary: 'Adds a sub-state to a state', answers: SubStateDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() body: NewSubStateDto): Promise<SubStateDto> {
    return this.settings.subState((await this.settings.addSubState(actor, { ...body })).id);
  }

  @Patch(':id')
  @Requires('organization.edit', { summary: 'Renames or retires a sub-state', answers: SubStateDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: SubStateChangesDto,
  ): Promise<SubStateDto> {
    await this.settings.amendSubState(actor, id, version, { ...body });
    return this.settings.subState(id);
  }
}
