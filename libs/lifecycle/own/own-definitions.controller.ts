import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, notFound, type Page, pageOf, Requires } from '#platform';
import { readContent } from '../definitions/definition.shape.js';
import { DefinitionChecks } from '../definitions/definition-checks.js';
import { DiagramDto } from '../definitions/diagram.dto.js';
import { diagramOf } from '../definitions/diagram.rules.js';
import {
  DefinitionDocumentDto,
  DefinitionProblemsDto,
  DefinitionToCheckDto,
  DraftDto,
  NewDefinitionDto,
  OwnDefinitionDto,
  OwnDefinitionQuery,
  OwnDefinitionRowDto,
  PublicationDto,
  PublishedContentDto,
  PublishedVersionDto,
  PublishedVersionsDto,
} from './own-definition.dto.js';
import { OwnDefinitionQueries } from './own-definitions.queries.js';
import { OwnDefinitions } from './own-definitions.service.js';
import { OwnNames } from './own-names.queries.js';

@ApiTags('Lifecycles')
@Controller({ path: 'definitions', version: '1' })
export class OwnDefinitionsController {
  constructor(
    private readonly definitions: OwnDefinitions,
    private readonly queries: OwnDefinitionQueries,
    private readonly checks: DefinitionChecks,
    private readonly names: OwnNames,
  ) {}

  @Get()
  @Requires('items.read', { summary: 'The lifecycles that the organisation writes itself', answers: pageOf(OwnDefinitionRowDto) })
  list(@Query() query: OwnDefinitionQuery): Promise<Page<OwnDefinitionRowDto>> {
    return this.queries.list(query);
  }

  @Post()
  @Requires('lifecycles.define', { summary: 'Begins a draft as a copy of a lifecycle', answers: OwnDefinitionDto, status: 201 })
  async copy(@CurrentActor() actor: Actor, @Body() body: NewDefinitionDto): Promise<OwnDefinitionDto> {
    return this.queries.find((await this.definitions.copy(actor, body)).id);
  }

  @Post('import')
  @Requires('lifecycles.define', {
    summary: 'Begins a draft from an exported lifecycle; problems are told with pointers into the document',
    answers: OwnDefinitionDto,
    status: 201,
  })
  async import(@CurrentActor() actor: Actor, @Body() body: DefinitionDocumentDto): Promise<OwnDefinitionDto> {
    return this.queries.find((await this.definitions.take(actor, body)).id);
  }

  @Post('check')
  @Requires('lifecycles.define', {
    summary: 'What is wrong with a draft, without keeping it',
    answers: DefinitionProblemsDto,
    status: 200,
  })
  async check(@Body() { kind, draft }: DefinitionToCheckDto): Promise<DefinitionProblemsDto> {
    const checked = this.checks.check(kind, kind, draft, await this.names.read());
    return { problems: 'problems' in checked ? checked.problems : [] };
  }

  @Get(':id')
  @Requires('items.read', {
    summary: 'One of them: its draft, and what keeps it from being published',
    answers: OwnDefinitionDto,
  })
  find(@Param('id') id: string): Promise<OwnDefinitionDto> {
    return this.queries.find(id);
  }

  @Patch(':id')
  @Requires('lifecycles.define', { summary: 'Writes the draft anew; it may have problems', answers: OwnDefinitionDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { draft }: DraftDto,
  ): Promise<OwnDefinitionDto> {
    await this.definitions.amend(actor, id, version, draft);
    return this.queries.find(id);
  }

  @Delete(':id')
  @Requires('lifecycles.define', { summary: 'Throws a draft away that was never published', status: 204 })
  discard(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.definitions.discard(actor, id);
  }

  @Get(':id/diagram')
  @Requires('items.read', { summary: 'The draft as it is drawn, as far as it can be read', answers: DiagramDto })
  async diagram(@Param('id') id: string): Promise<DiagramDto> {
    const read = readContent((await this.queries.find(id)).draft);
    if ('problems' in read) throw notFound('A diagram of this draft');
    return diagramOf(read.content);
  }

  @Post(':id/versions')
  @Requires('lifecycles.define', {
    summary: 'Publishes the draft as a new version, which never changes; problems are told with pointers into the draft',
    answers: PublishedVersionDto,
    status: 201,
  })
  async publish(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { note = null }: PublicationDto,
  ): Promise<PublishedVersionDto> {
    return this.queries.versionOf(id, await this.definitions.publish(actor, id, version, note));
  }

  @Get(':id/versions')
  @Requires('items.read', { summary: 'What was published, newest first', answers: PublishedVersionsDto })
  async versions(@Param('id') id: string): Promise<PublishedVersionsDto> {
    return { data: await this.queries.versions(id) };
  }

  @Get(':id/versions/:number')
  @Requires('items.read', { summary: 'One published version, whole', answers: PublishedContentDto })
  version(@Param('id') id: string, @Param('number') number: string): Promise<PublishedContentDto> {
    if (!/^\d{1,9}$/.test(number)) throw notFound('This version');
    return this.queries.versionOf(id, Number(number));
  }
}
