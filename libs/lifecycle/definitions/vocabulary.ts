import { Injectable } from '@nestjs/common';
import { permissions, roleNames } from '#platform';
import { phases } from './definition.js';
import { DefinitionChecks } from './definition-checks.js';
import { questionTypes } from './question.js';
import { AutomationRegistry, DefinitionRegistry, GuardRegistry } from './registries.js';
import { failurePolicies, stepKinds } from './step.js';

/** All that a definition of a kind may name, with what it means: what an editor offers. */
@Injectable()
export class Vocabulary {
  constructor(
    private readonly guards: GuardRegistry,
    private readonly automations: AutomationRegistry,
    private readonly definitions: DefinitionRegistry,
    private readonly checks: DefinitionChecks,
  ) {}

  /** @throws Refusal `not_found` for a kind without a lifecycle */
  of(kind: string) {
    const { facts, tracks = [] } = this.definitions.lifecycle(kind).definition;
    const { signals, systemVerbs } = this.checks.knownNames(kind);
    return {
      kind,
      phases: [...phases],
      questionTypes: [...questionTypes],
      roles: [...roleNames],
      permissions: [...permissions],
      guards: [...this.guards.all.values()].map(({ name, meaning, parameters = [] }) => ({
        name,
        meaning,
        parameters: [...parameters],
      })),
      automations: [...this.automations.all.values()].map(({ name, meaning, parameters = [] }) => ({
        name,
        meaning,
        parameters: parameters.map((parameter) => ({ ...parameter, optional: parameter.optional === true })),
      })),
      stepKinds: [...stepKinds],
      assignees: [...roleNames, 'holder', 'holder_manager'],
      failurePolicies: [...failurePolicies],
      facts: Object.entries(facts).map(([name, meaning]) => ({ name, meaning })),
      tracks: tracks.map((track) => ({ ...track, states: [...track.states] })),
      signals: [...signals].sort(),
      systemVerbs: [...systemVerbs].sort(),
    };
  }
}
