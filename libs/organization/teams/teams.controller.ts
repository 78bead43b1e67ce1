import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, PageQuery, pageOf, Requires } from '#platform';
import { NewTeamDto, TeamChangesDto, TeamDto, TeamMemberDto, TeamQuery } from './team.dto.js';
import { TeamQueries } from './teams.queries.js';
import { Teams } from './teams.service.js';

@ApiTags('Organisation')
@Controller({ path: 'teams', version: '1' })
export class TeamsController {
  constructor(
    private readonly teams: Teams,
    private readonly queries: TeamQueries,
  ) {}

  @Get()
  @Requires('organization.read', { summary: 'Lists teams', answers: pageOf(TeamDto) })
  list(@Query() query: TeamQuery): Promise<Page<TeamDto>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Requires('organization.read', { summary: 'A team', answers: TeamDto })
  read(@Param('id') id: string): Promise<TeamDto> {
    return this.queries.get(id);
  }

  @Post()
  @Requires('organization.edit', { summary: 'Adds a team', answers: TeamDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() facts: NewTeamDto): Promise<TeamDto> {
    return this.queries.get((await this.teams.add(actor, facts)).id);
  }

  @Patch(':id')
  @Requires('organization.edit', { summary: 'Changes a team', answers: TeamDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: TeamChangesDto,
  ): Promise<TeamDto> {
    return this.queries.get((await this.teams.amend(actor, id, version, changes)).id);
  }

  @Get(':id/members')
  @Requires('organization.read', { summary: 'Who belongs to a team', answers: pageOf(TeamMemberDto) })
  members(@Param('id') id: string, @Query() query: PageQuery): Promise<Page<TeamMemberDto>> {
    return this.queries.members(id, query);
  }

  @Put(':id/members/:userId')
  @Requires('organization.edit', { summary: 'Adds a user to a team', status: 204 })
  addMember(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('userId') userId: string): Promise<void> {
    return this.teams.addMember(actor, id, userId);
  }

  @Delete(':id/members/:userId')
  @Requires('organization.edit', { summary: 'Takes a user out of a team', status: 204 })
  removeMember(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('userId') userId: string): Promise<void> {
    return this.teams.removeMember(actor, id, userId);
  }
}
