import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import { BusinessUnits } from './business-units.service.js';
import { BusinessUnitChangesDto, BusinessUnitDto, NewBusinessUnitDto, TreeQuery } from './structure.dto.js';
import { StructureQueries } from './structure.queries.js';

@ApiTags('Organisation')
@Controller({ path: 'business-units', version: '1' })
export class BusinessUnitsController {
  constructor(
    private readonly businessUnits: BusinessUnits,
    private readonly queries: StructureQueries,
  ) {}

  @Get()
  @Requires('organization.read', { summary: 'Lists business units', answers: pageOf(BusinessUnitDto) })
  list(@Query() query: TreeQuery): Promise<Page<BusinessUnitDto>> {
    return this.queries.businessUnits(query);
  }

  @Get(':id')
  @Requires('organization.read', { summary: 'A business unit', answers: BusinessUnitDto })
  read(@Param('id') id: string): Promise<BusinessUnitDto> {
    return this.queries.businessUnit(id);
  }

  @Post()
  @Requires('organization.edit', { summary: 'Adds a business unit', answers: BusinessUnitDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() facts: NewBusinessUnitDto): Promise<BusinessUnitDto> {
    return this.queries.businessUnit((await this.businessUnits.add(actor, facts)).id);
  }

  @Patch(':id')
  @Requires('organization.edit', { summary: 'Changes a business unit', answers: BusinessUnitDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: BusinessUnitChangesDto,
  ): Promise<BusinessUnitDto> {
    return this.queries.businessUnit((await this.businessUnits.amend(actor, id, version, changes)).id);
  }
}
