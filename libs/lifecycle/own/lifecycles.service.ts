import { Injectable } from '@nestjs/common';
import { type Actor, Database, notFound, Refusal } from '#platform';
import type { Lifecycle } from '../definitions/decide.rules.js';
import type { DefinitionContent } from '../definitions/definition.js';
import { DefinitionChecks } from '../definitions/definition-checks.js';
import { DefinitionRegistry, GuardRegistry } from '../definitions/registries.js';

/** By which definition something lives, as its row says. */
export interface LivesBy {
  definition: string;
  definitionVersion: number;
}

export type LifecycleOf = (subject: LivesBy) => Lifecycle;

interface VersionRow extends LivesBy {
  kind: string;
  content: DefinitionContent;
}

/** How many versions are kept at hand: far more than are in use at a time. */
const MOST_AT_HAND = 1_000;

/**
 * Finds the lifecycle of a subject: what came with the product, or a version that its organisation published. A published version never
 * changes, so each is read once and kept at hand; what was read first is let go of first.
 */
@Injectable()
export class Lifecycles {
  private readonly atHand = new Map<string, Lifecycle>();

  constructor(
    private readonly database: Database,
    private readonly shipped: DefinitionRegistry,
    private readonly guards: GuardRegistry,
    private readonly checks: DefinitionChecks,
  ) {}

  /**
   * The lifecycles of these subjects, and of no others. Reads only what is not at hand yet. Needs a reading scope or an open transaction.
   * @throws Refusal `not_found` for a version that was never published here
   */
  async of(actor: Actor, subjects: readonly LivesBy[]): Promise<LifecycleOf> {
    const found = new Map<string, Lifecycle>();
    const missing = new Map<string, LivesBy>();
    for (const subject of subjects) {
      if (this.shipped.find(subject.definition)) continue;
      const key = keyOf(subject);
      const known = this.atHand.get(`${actor.organizationId}/${key}`);
      if (known) found.set(key, known);
      else missing.set(key, subject);
    }
    for (const row of await this.read([...missing.values()])) found.set(keyOf(row), this.keep(actor, row));
    return (subject) => {
      if (this.shipped.find(subject.definition)) return this.shipped.lifecycle(subject.definition);
      const lifecycle = found.get(keyOf(subject));
      if (!lifecycle) throw notFound(`The lifecycle ${subject.definition} ${subject.definitionVersion}`);
      return lifecycle;
    };
  }

  /** One by its name; the newest version where none is named. @throws Refusal `not_found` */
  async named(actor: Actor, name: string, version?: number): Promise<Lifecycle> {
    if (this.shipped.find(name)) return this.shipped.lifecycle(name);
    const definitionVersion = version ?? (await this.newest()).find(({ definition }) => definition === name)?.definitionVersion;
    if (definitionVersion === undefined) throw new Refusal('not_found', `There is no lifecycle named ${name.slice(0, 60)}.`);
    return (await this.of(actor, [{ definition: name, definitionVersion }]))({ definition: name, definitionVersion });
  }

  /** All that somebody could live by now: what came with the product, and the newest version of each of the organisation's own. */
  async all(actor: Actor): Promise<Lifecycle[]> {
    const newest = await this.newest();
    const lifecycleOf = await this.of(actor, newest);
    return [...[...this.shipped.all.keys()].map((name) => this.shipped.lifecycle(name)), ...newest.map(lifecycleOf)];
  }

  /**
   * What verbs of these names are called, and whether one can be taken back, in whatever version something may still live by.
   * Names that no lifecycle has are left out.
   */
  async verbs(names: readonly string[]): Promise<Map<string, { label: string; undoable: boolean }>> {
    const found = new Map<string, { label: string; undoable: boolean }>();
    const add = (name: string, label: string, undoable: boolean): void => {
      const known = found.get(name);
      found.set(name, { label: known?.label ?? label, undoable: undoable || known?.undoable === true });
    };
    for (const { verbs } of this.shipped.all.values())
      for (const { name, label, undoneBy } of verbs) if (names.includes(name)) add(name, label, undoneBy !== undefined);
    const open = names.filter((name) => found.get(name)?.undoable !== true);
    if (open.length === 0) return found;
    const rows = await this.database.query<{ name: string; label: string; undoable: boolean }>(
      `SELECT verb ->> 'name' AS name, min(verb ->> 'label') AS label, bool_or(verb ? 'undoneBy') AS undoable
       FROM lifecycle_versions v, jsonb_array_elements(v.content -> 'verbs') AS verb WHERE verb ->> 'name' = ANY($1) GROUP BY 1`,
      [open],
    );
    for (const { name, label, undoable } of rows) add(name, label, undoable);
    return found;
  }

  private newest(): Promise<LivesBy[]> {
    return this.database.query<LivesBy>(
      `SELECT d.name AS definition, max(v.number) AS "definitionVersion" FROM lifecycle_definitions d
       JOIN lifecycle_versions v ON v.definition_id = d.id GROUP BY d.name ORDER BY d.name`,
    );
  }

  private async read(subjects: readonly LivesBy[]): Promise<VersionRow[]> {
    if (subjects.length === 0) return [];
    return this.database.query<VersionRow>(
      `SELECT d.name AS definition, d.kind, v.number AS "definitionVersion", v.content
       FROM jsonb_to_recordset($1) AS w(definition text, "definitionVersion" integer)
       JOIN lifecycle_definitions d ON d.name = w.definition
       JOIN lifecycle_versions v ON v.definition_id = d.id AND v.number = w."definitionVersion"`,
      [JSON.stringify(subjects.map(({ definition, definitionVersion }) => ({ definition, definitionVersion })))],
    );
  }

  private keep(actor: Actor, { definition, definitionVersion, kind, content }: VersionRow): Lifecycle {
    const lifecycle: Lifecycle = {
      definition: this.checks.whole(definition, kind, definitionVersion, content),
      guards: this.guards.all,
    };
    const [oldest] = this.atHand.keys();
    if (this.atHand.size >= MOST_AT_HAND && oldest !== undefined) this.atHand.delete(oldest);
    this.atHand.set(`${actor.organizationId}/${definition}/${definitionVersion}`, lifecycle);
    return lifecycle;
  }
}

function keyOf({ definition, definitionVersion }: LivesBy): string {
  return `${definition}/${definitionVersion}`;
}
