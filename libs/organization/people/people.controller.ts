import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import { PeopleQueries } from './people.queries.js';
import { People } from './people.service.js';
import { NewPersonDto, PersonChangesDto, PersonDto, PersonQuery } from './person.dto.js';

@ApiTags('People')
@Controller({ path: 'people', version: '1' })
export class PeopleController {
  constructor(
    private readonly people: People,
    private readonly queries: PeopleQueries,
  ) {}

  @Get()
  @Requires('people.read', { summary: 'Lists people', answers: pageOf(PersonDto) })
  list(@Query() query: PersonQuery): Promise<Page<PersonDto>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Requires('people.read', { summary: 'A person', answers: PersonDto })
  read(@Param('id') id: string): Promise<PersonDto> {
    return this.queries.get(id);
  }

  @Post()
  @Requires('people.edit', { summary: 'Adds a person', answers: PersonDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() facts: NewPersonDto): Promise<PersonDto> {
    return this.queries.get((await this.people.add(actor, facts)).id);
  }

  @Patch(':id')
  @Requires('people.edit', { summary: 'Changes a person', answers: PersonDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: PersonChangesDto,
  ): Promise<PersonDto> {
    return this.queries.get((await this.people.amend(actor, id, version, changes)).id);
  }
}
