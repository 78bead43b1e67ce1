import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import { CostCenters } from './cost-centers.service.js';
import { CostCenterChangesDto, CostCenterDto, CostCenterQuery, NewCostCenterDto } from './structure.dto.js';
import { StructureQueries } from './structure.queries.js';

@ApiTags('Organisation')
@Controller({ path: 'cost-centers', version: '1' })
export class CostCentersController {
  constructor(
    private readonly costCenters: CostCenters,
    private readonly queries: StructureQueries,
  ) {}

  @Get()
  @Requires('organization.read', { summary: 'Lists cost centres', answers: pageOf(CostCenterDto) })
  list(@Query() query: CostCenterQuery): Promise<Page<CostCenterDto>> {
    return this.queries.costCenters(query);
  }

  @Get(':id')
  @Requires('organization.read', { summary: 'A cost centre', answers: CostCenterDto })
  read(@Param('id') id: string): Promise<CostCenterDto> {
    return this.queries.costCenter(id);
  }

  @Post()
  @Requires('organization.edit', { summary: 'Adds a cost centre', answers: CostCenterDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() facts: NewCostCenterDto): Promise<CostCenterDto> {
    return this.queries.costCenter((await this.costCenters.add(actor, facts)).id);
  }

  @Patch(':id')
  @Requires('organization.edit', { summary: 'Changes a cost centre', answers: CostCenterDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: CostCenterChangesDto,
  ): Promise<CostCenterDto> {
    return this.queries.costCenter((await this.costCenters.amend(actor, id, version, changes)).id);
  }
}
