import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Refusal } from '#platform';
import type { Automation } from './automation.js';
import { builtInGuards } from './built-in.guards.js';
import type { Lifecycle } from './decide.rules.js';
import type { Definition } from './definition.js';
import { validateDefinition } from './definition.rules.js';
import type { Guard } from './facts.js';

/** Things with a name, each there once. Filled while the modules start (`onModuleInit`), read only afterwards. */
class Registry<T extends { name: string }> {
  protected readonly entries = new Map<string, T>();

  constructor(private readonly what: string) {}

  /** @throws Error for a name that is taken, which stops the process */
  register(...entries: readonly T[]): void {
    for (const entry of entries) {
      if (this.entries.has(entry.name)) throw new Error(`There are two ${this.what}s with the name ${entry.name}.`);
      this.entries.set(entry.name, entry);
    }
  }

  find(name: string): T | undefined {
    return this.entries.get(name);
  }

  get all(): ReadonlyMap<string, T> {
    return this.entries;
  }
}

@Injectable()
export class GuardRegistry extends Registry<Guard> {
  constructor() {
    super('guard');
    this.register(...builtInGuards);
  }
}

@Injectable()
export class AutomationRegistry extends Registry<Automation> {
  constructor() {
    super('automation');
  }
}

/** All lifecycles of the product; checked as a whole when every module has registered its own. */
@Injectable()
export class DefinitionRegistry extends Registry<Definition> implements OnApplicationBootstrap {
  constructor(
    private readonly guards: GuardRegistry,
    private readonly automations: AutomationRegistry,
  ) {
    super('lifecycle definition');
  }

  onApplicationBootstrap(): void {
    this.check();
  }

  /** @throws Error that lists every problem of every definition, which stops the process */
  check(): void {
    const known = { guards: this.guards.all, automations: this.automations.all };
    const lines = [...this.entries.values()].flatMap((definition) =>
      validateDefinition(definition, known).map(({ pointer, reason }) => `${definition.name}${pointer}: ${reason}`),
    );
    if (lines.length > 0) throw new Error(`The lifecycle definitions are not usable:\n${lines.join('\n')}`);
  }

  /** @throws Refusal `not_found` for a kind that has no lifecycle */
  lifecycle(name: string): Lifecycle {
    const definition = this.find(name);
    if (!definition) throw new Refusal('not_found', `There is no lifecycle named ${name.slice(0, 60)}.`);
    return { definition, guards: this.guards.all };
  }
}
