import { Injectable } from '@nestjs/common';
import { type Listing, listPage, noSuch, type RecordKind, Records, readOne, requireReach, taken } from '#organization';
import { type Actor, AuditTrail, Database, type Page, type PageQuery, Refusal } from '#platform';
import { DefinitionRegistry } from '../definitions/registries.js';
import { LifecycleChoice } from './own-definition.entity.js';

export interface NewChoice {
  kind: string;
  category?: string | null;
  definitionId?: string | null;
}

/** A choice as the API shows it. */
export interface ChoiceView {
  id: string;
  kind: string;
  category: string | null;
  definitionId: string | null;
  /** The name of the lifecycle; that of the kind for what came with the product. */
  definition: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

const records: RecordKind<LifecycleChoice> = {
  entity: LifecycleChoice,
  noun: 'lifecycle_choice',
  label: 'The choice',
  edit: 'lifecycles.define',
  constraints: {
    lifecycle_choices_once: taken('A lifecycle is chosen for this already.', '/category'),
    lifecycle_choices_definition: noSuch('definition of this kind', '/definitionId'),
  },
};

const listing: Listing = {
  select: `c.id, c.kind, c.category, c.definition_id AS "definitionId", coalesce(d.name, c.kind) AS definition, c.version,
    c.created_at AS "createdAt", c.updated_at AS "updatedAt"`,
  from: 'lifecycle_choices c LEFT JOIN lifecycle_definitions d ON d.id = c.definition_id',
  id: 'c.id',
  sortable: { kind: 'c.kind', createdAt: 'c.created_at' },
  usual: 'kind',
  searched: ['c.kind', 'c.category', 'd.name'],
  label: 'The choice',
};

/** Which lifecycle new subjects live: one for a kind, others for categories of products. What lives already is not touched. */
@Injectable()
export class LifecycleChoices {
  constructor(
    private readonly database: Database,
    private readonly records: Records,
    private readonly audit: AuditTrail,
    private readonly shipped: DefinitionRegistry,
  ) {}

  /** @throws Refusal `already_exists`, `validation_failed` for an unknown kind or definition, `conflict` for one never published */
  add(actor: Actor, { kind, category = null, definitionId = null }: NewChoice): Promise<LifecycleChoice> {
    if (!this.shipped.find(kind)) throw new Refusal('validation_failed', 'There is no such kind.', { pointer: '/kind' });
    return this.database.transaction(actor, async () => {
      await this.requirePublished(definitionId);
      return this.records.add(actor, records, { kind, category: category?.trim() || null, definitionId });
    });
  }

  /** @throws Refusal as `add`, and `not_found`, `version_stale` */
  amend(actor: Actor, id: string, version: number, definitionId: string | null): Promise<LifecycleChoice> {
    return this.database.transaction(actor, async () => {
      await this.requirePublished(definitionId);
      return this.records.amend(actor, records, id, version, { definitionId });
    });
  }

  /** What was chosen less narrowly applies again. @throws Refusal `not_found`, `forbidden` */
  async remove(actor: Actor, id: string): Promise<void> {
    requireReach(actor, 'lifecycles.define');
    await this.database.transaction(actor, async () => {
      const { kind, category, definitionId } = await this.records.lock(actor, records, id);
      await this.database.manager.delete(LifecycleChoice, { id });
      await this.audit.record(actor, {
        action: 'lifecycle_choice.removed',
        subjectKind: 'lifecycle_choice',
        subjectId: id,
        before: { kind, category, definitionId },
      });
    });
  }

  list(query: PageQuery & { kind?: string }): Promise<Page<ChoiceView>> {
    return listPage<ChoiceView>(this.database, listing, query, [['c.kind = ?', query.kind]]);
  }

  /** @throws Refusal `not_found` */
  find(id: string): Promise<ChoiceView> {
    return readOne<ChoiceView>(this.database, listing, id);
  }

  /** Versions are never taken back, so what is published now stays so. */
  private async requirePublished(definitionId: string | null): Promise<void> {
    if (definitionId === null) return;
    const { known, published } = await this.database.one<{ known: boolean; published: boolean }>(
      `SELECT EXISTS (SELECT FROM lifecycle_definitions WHERE id = $1) AS known,
              EXISTS (SELECT FROM lifecycle_versions WHERE definition_id = $1) AS published`,
      [definitionId],
    );
    // What is not there at all is told by the database's own reference.
    if (known && !published)
      throw new Refusal('conflict', 'This definition was never published, so nothing can live by it yet.', {
        pointer: '/definitionId',
      });
  }
}
