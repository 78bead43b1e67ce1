import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '#platform';
import { contentOf } from '../own/content.rules.js';
import { Lifecycles } from '../own/lifecycles.service.js';
import { DefinitionDocumentDto, VocabularyDto } from '../own/own-definition.dto.js';
import { LifecycleDto, LifecycleNamesDto, LifecycleVersionQuery } from './definition.dto.js';
import { guardOf } from './definition.js';
import { DiagramDto } from './diagram.dto.js';
import { diagramOf } from './diagram.rules.js';
import { shownStep } from './step.js';
import { Vocabulary } from './vocabulary.js';

@ApiTags('Lifecycles')
@Controller({ path: 'lifecycles', version: '1' })
export class LifecyclesController {
  constructor(
    private readonly lifecycles: Lifecycles,
    private readonly vocabulary: Vocabulary,
  ) {}

  @Get()
  @Requires('items.read', { summary: 'The lifecycles that something can live by now', answers: LifecycleNamesDto })
  async list(@CurrentActor() actor: Actor): Promise<LifecycleNamesDto> {
    const all = await this.lifecycles.all(actor);
    return {
      data: all.map(({ definition: { name, kind, label, version } }) => ({ name, kind, label, version, own: name !== kind })),
    };
  }

  @Get(':name')
  @Requires('items.read', {
    summary: 'A lifecycle as data: states, verbs, what they ask, the work they start',
    answers: LifecycleDto,
  })
  async read(
    @CurrentActor() actor: Actor,
    @Param('name') name: string,
    @Query() { version }: LifecycleVersionQuery,
  ): Promise<object> {
    const { definition, guards } = await this.lifecycles.named(actor, name, version);
    const named = new Set(definition.verbs.flatMap((verb) => (verb.guards ?? []).map((use) => guardOf(use).guard)));
    const { facts: _facts, tracks = [], verbs, ...shown } = definition;
    const meanings = [...guards.values()]
      .filter((guard) => named.has(guard.name))
      .map((guard) => ({ name: guard.name, meaning: guard.meaning, parameters: guard.parameters ?? [] }));
    return {
      ...shown,
      verbs: verbs.map((verb) => ({
        ...verb,
        ...(verb.guards && { guards: verb.guards.map(guardOf) }),
        ...(verb.steps && { steps: verb.steps.map(shownStep) }),
      })),
      tracks,
      guards: meanings,
    };
  }

  @Get(':name/diagram')
  @Requires('items.read', { summary: 'A lifecycle as it is drawn: its states and what leads where', answers: DiagramDto })
  async diagram(
    @CurrentActor() actor: Actor,
    @Param('name') name: string,
    @Query() { version }: LifecycleVersionQuery,
  ): Promise<DiagramDto> {
    return diagramOf((await this.lifecycles.named(actor, name, version)).definition);
  }

  @Get(':name/document')
  @Requires('items.read', {
    summary: 'A lifecycle to be taken elsewhere, as `/definitions/import` reads it',
    answers: DefinitionDocumentDto,
  })
  async document(
    @CurrentActor() actor: Actor,
    @Param('name') name: string,
    @Query() { version }: LifecycleVersionQuery,
  ): Promise<DefinitionDocumentDto> {
    const { definition } = await this.lifecycles.named(actor, name, version);
    const { kind, version: exported } = definition;
    return { name: definition.name, kind, exportedVersion: exported, content: contentOf(definition) };
  }

  @Get(':name/vocabulary')
  @Requires('items.read', {
    summary: 'What a definition of this kind may name: guards, automations, facts, signals',
    answers: VocabularyDto,
  })
  async words(@CurrentActor() actor: Actor, @Param('name') name: string): Promise<VocabularyDto> {
    return this.vocabulary.of((await this.lifecycles.named(actor, name)).definition.kind);
  }
}
