import { Injectable } from '@nestjs/common';
import { type RecordKind, Records, requireReach, taken } from '#organization';
import { type Actor, AuditTrail, Clock, Database, type FieldProblem, newId, Refusal } from '#platform';
import { DefinitionChecks } from '../definitions/definition-checks.js';
import { DefinitionRegistry } from '../definitions/registries.js';
import { contentOf } from './content.rules.js';
import { Lifecycles } from './lifecycles.service.js';
import { OwnDefinition, PublishedDefinition } from './own-definition.entity.js';
import { OwnNames } from './own-names.queries.js';

/** What a new definition begins as. */
export interface NewCopy {
  /** Of what came with the product, or one of the organisation's own. */
  from: string;
  /** The newest where nothing is said. */
  version?: number;
  name: string;
  label?: string;
}

/** A definition as it is exchanged. */
export interface DefinitionDocument {
  name: string;
  kind: string;
  content: unknown;
}

const NAME_TAKEN = taken('There is a lifecycle of this name.', '/name');

const records: RecordKind<OwnDefinition> = {
  entity: OwnDefinition,
  noun: 'lifecycle_definition',
  label: 'The definition',
  edit: 'lifecycles.define',
  constraints: { lifecycle_definitions_name_once: NAME_TAKEN },
};

/** What people do with the lifecycles of their organisation: copy one, write on it, publish it. */
@Injectable()
export class OwnDefinitions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly records: Records,
    private readonly shipped: DefinitionRegistry,
    private readonly lifecycles: Lifecycles,
    private readonly checks: DefinitionChecks,
    private readonly names: OwnNames,
  ) {}

  /** Begins a draft that is as an existing lifecycle is. @throws Refusal `not_found`, `already_exists`, `forbidden` */
  copy(actor: Actor, { from, version, name, label }: NewCopy): Promise<OwnDefinition> {
    return this.database.transaction(actor, async () => {
      const { definition } = await this.lifecycles.named(actor, from, version);
      const draft = { ...contentOf(definition), ...(label !== undefined && { label }) };
      return this.add(actor, { name, kind: definition.kind, draft, copiedFrom: `${definition.name} ${definition.version}` });
    });
  }

  /**
   * Begins a draft from a definition that was exported, here or elsewhere. Endpoints and teams that it names may still have to be set up.
   * @throws Refusal `already_exists`; `validation_failed` with every problem, as pointers into the document
   */
  async take(actor: Actor, { name, kind, content }: DefinitionDocument): Promise<OwnDefinition> {
    if (!this.shipped.find(kind)) throw new Refusal('validation_failed', 'There is no such kind.', { pointer: '/kind' });
    const checked = this.checks.check(name, kind, content);
    if ('problems' in checked) throw unusable(checked.problems, '/content');
    return this.add(actor, { name, kind, draft: { ...checked.content }, copiedFrom: null });
  }

  /** Writes on the draft; it may have problems until it is published. @throws Refusal `not_found`, `version_stale`, `forbidden` */
  async amend(actor: Actor, id: string, version: number, draft: Readonly<Record<string, unknown>>): Promise<void> {
    await this.records.amend(actor, records, id, version, { draft });
  }

  /**
   * Makes the draft the newest version, which never changes again. What lives by an older one goes on living by it.
   * @throws Refusal `not_found`, `version_stale`, `forbidden`; `conflict` where nothing is new in it; `validation_failed` with every
   *   problem, as pointers into the draft
   */
  async publish(actor: Actor, id: string, version: number, note: string | null): Promise<number> {
    requireReach(actor, 'lifecycles.define');
    return this.database.transaction(actor, async () => {
      const { name, kind, draft, version: current } = await this.records.lock(actor, records, id);
      if (current !== version)
        throw new Refusal('version_stale', 'The definition was changed in the meantime.', { facts: { version: current } });
      const checked = this.checks.check(name, kind, draft, await this.names.read());
      if ('problems' in checked) throw unusable(checked.problems, '');
      const { number, same } = await this.database.one<{ number: number; same: boolean }>(
        `SELECT coalesce(max(number), 0)::integer AS number, coalesce(bool_or(content = $2) FILTER (WHERE newest), false) AS same
         FROM (SELECT number, content, number = max(number) OVER () AS newest FROM lifecycle_versions WHERE definition_id = $1) v`,
        [id, JSON.stringify(checked.content)],
      );
      if (same) throw new Refusal('conflict', `Nothing has changed since version ${number}.`);
      await this.database.manager.insert(PublishedDefinition, {
        id: newId(),
        organizationId: actor.organizationId,
        definitionId: id,
        number: number + 1,
        content: checked.content,
        note,
        publishedAt: this.clock.now(),
        publishedBy: actor.name,
        publishedById: actor.id,
      });
      await this.audit.record(actor, {
        action: 'lifecycle_definition.published',
        subjectKind: 'lifecycle_definition',
        subjectId: id,
        after: { version: number + 1, note },
      });
      return number + 1;
    });
  }

  /** Throws a draft away that was never published. @throws Refusal `not_found`, `in_use`, `forbidden` */
  async discard(actor: Actor, id: string): Promise<void> {
    requireReach(actor, 'lifecycles.define');
    await this.database.transaction(actor, async () => {
      const { name, kind } = await this.records.lock(actor, records, id);
      const published = await this.database.first('SELECT FROM lifecycle_versions WHERE definition_id = $1 LIMIT 1', [id]);
      if (published) throw new Refusal('in_use', 'What was published stays, since something may live by it.');
      await this.database.manager.delete(OwnDefinition, { id });
      await this.audit.record(actor, {
        action: 'lifecycle_definition.discarded',
        subjectKind: 'lifecycle_definition',
        subjectId: id,
        before: { name, kind },
      });
    });
  }

  private add(actor: Actor, facts: Pick<OwnDefinition, 'name' | 'kind' | 'draft' | 'copiedFrom'>): Promise<OwnDefinition> {
    if (this.shipped.find(facts.name)) throw new Refusal(NAME_TAKEN.code, NAME_TAKEN.reason, { pointer: '/name' });
    return this.records.add(actor, records, facts);
  }
}

function unusable(problems: readonly FieldProblem[], prefix: string): Refusal {
  const reason = problems.length === 1 ? 'The definition has a problem.' : `The definition has ${problems.length} problems.`;
  return new Refusal('validation_failed', reason, {
    problems: problems.map((problem) => ({ ...problem, pointer: `${prefix}${problem.pointer}` })),
  });
}
