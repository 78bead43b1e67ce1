import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '#platform';
import { LifecycleDto, LifecycleNamesDto } from './definition.dto.js';
import { DefinitionRegistry } from './registries.js';

@ApiTags('Lifecycles')
@Controller({ path: 'lifecycles', version: '1' })
export class LifecyclesController {
  constructor(private readonly definitions: DefinitionRegistry) {}

  @Get()
  @Requires('items.read', { summary: 'The lifecycles that there are', answers: LifecycleNamesDto })
  list(): LifecycleNamesDto {
    return { data: [...this.definitions.all.values()].map(({ name, label }) => ({ name, label })) };
  }

  @Get(':name')
  @Requires('items.read', {
    summary: 'A lifecycle as data: states, verbs, what they ask, the work they start',
    answers: LifecycleDto,
  })
  read(@Param('name') name: string): object {
    const { definition, guards } = this.definitions.lifecycle(name);
    const named = new Set(definition.verbs.flatMap((verb) => verb.guards ?? []));
    const { facts: _facts, tracks = [], ...shown } = definition;
    const meanings = [...guards.values()]
      .filter((guard) => named.has(guard.name))
      .map((guard) => ({ name: guard.name, meaning: guard.meaning }));
    return { ...shown, tracks, guards: meanings };
  }
}
