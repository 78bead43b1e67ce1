import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '#platform';
import type { Definition, DefinitionContent } from './definition.js';
import { validateDefinition } from './definition.rules.js';
import { readContent } from './definition.shape.js';
import type { KnownNames, OrganizationNames } from './known-names.js';
import { AutomationRegistry, DefinitionRegistry, GuardRegistry } from './registries.js';

/** Holds what an organisation wrote against what there is: guards, automations, and what comes with the kind. */
@Injectable()
export class DefinitionChecks {
  constructor(
    private readonly guards: GuardRegistry,
    private readonly automations: AutomationRegistry,
    private readonly definitions: DefinitionRegistry,
  ) {}

  /**
   * The definition that was written; or every problem, with JSON pointers into the draft.
   * @param has what the organisation has set up; where nothing is said, as for what comes from elsewhere, any name is taken
   * @throws Refusal `not_found` for an unknown kind
   */
  check(
    name: string,
    kind: string,
    draft: unknown,
    has: Partial<OrganizationNames> = {},
  ): { content: DefinitionContent } | { problems: FieldProblem[] } {
    const read = readContent(draft);
    if ('problems' in read) return read;
    const problems = validateDefinition(this.whole(name, kind, 1, read.content), { ...this.knownNames(kind), ...has });
    return problems.length === 0 ? read : { problems };
  }

  /** With what comes with the kind: the facts that its subjects tell, and the tracks beside their states. */
  whole(name: string, kind: string, version: number, content: DefinitionContent): Definition {
    const { facts, tracks } = this.definitions.lifecycle(kind).definition;
    return { ...content, name, kind, version, facts, ...(tracks && { tracks }) };
  }

  knownNames(kind: string): Omit<Required<KnownNames>, keyof OrganizationNames> {
    const shipped = [...this.definitions.all.values()].flatMap(({ verbs }) => verbs);
    const own = this.definitions.lifecycle(kind).definition.verbs;
    return {
      guards: this.guards.all,
      automations: this.automations.all,
      signals: new Set(shipped.flatMap(({ signals = [] }) => signals)),
      systemVerbs: new Set(own.filter(({ by }) => by === 'system').map(({ name }) => name)),
    };
  }
}
