import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import { NewProjectDto, ProjectChangesDto, ProjectDto, ProjectQuery } from './project.dto.js';
import { ProjectsQueries } from './projects.queries.js';
import { Projects } from './projects.service.js';

@ApiTags('Organisation')
@Controller({ path: 'projects', version: '1' })
export class ProjectsController {
  constructor(
    private readonly projects: Projects,
    private readonly queries: ProjectsQueries,
  ) {}

  @Get()
  @Requires('organization.read', { summary: 'Lists projects', answers: pageOf(ProjectDto) })
  list(@Query() query: ProjectQuery): Promise<Page<ProjectDto>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Requires('organization.read', { summary: 'A project', answers: ProjectDto })
  read(@Param('id') id: string): Promise<ProjectDto> {
    return this.queries.get(id);
  }

  @Post()
  @Requires('organization.edit', { summary: 'Adds a project', answers: ProjectDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() facts: NewProjectDto): Promise<ProjectDto> {
    return this.queries.get((await this.projects.add(actor, facts)).id);
  }

  @Patch(':id')
  @Requires('organization.edit', { summary: 'Changes a project', answers: ProjectDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: ProjectChangesDto,
  ): Promise<ProjectDto> {
    return this.queries.get((await this.projects.amend(actor, id, version, changes)).id);
  }
}
