import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import { Locations } from './locations.service.js';
import { LocationChangesDto, LocationDto, LocationQuery, NewLocationDto } from './structure.dto.js';
import { StructureQueries } from './structure.queries.js';

@ApiTags('Organisation')
@Controller({ path: 'locations', version: '1' })
export class LocationsController {
  constructor(
    private readonly locations: Locations,
    private readonly queries: StructureQueries,
  ) {}

  @Get()
  @Requires('organization.read', { summary: 'Lists locations', answers: pageOf(LocationDto) })
  list(@Query() query: LocationQuery): Promise<Page<LocationDto>> {
    return this.queries.locations(query);
  }

  @Get(':id')
  @Requires('organization.read', { summary: 'A location', answers: LocationDto })
  read(@Param('id') id: string): Promise<LocationDto> {
    return this.queries.location(id);
  }

  @Post()
  @Requires('organization.edit', { summary: 'Adds a location', answers: LocationDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() facts: NewLocationDto): Promise<LocationDto> {
    return this.queries.location((await this.locations.add(actor, facts)).id);
  }

  @Patch(':id')
  @Requires('organization.edit', { summary: 'Changes a location', answers: LocationDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: LocationChangesDto,
  ): Promise<LocationDto> {
    return this.queries.location((await this.locations.amend(actor, id, version, changes)).id);
  }
}
