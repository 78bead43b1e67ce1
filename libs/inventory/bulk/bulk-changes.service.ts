import { Injectable } from '@nestjs/common';
import { Lifecycles } from '#lifecycle';
import { defineJob, Jobs } from '#messaging';
import { type Actor, AuditTrail, Clock, Database, newId, Refusal, requirePermission } from '#platform';
import type { BulkAct, BulkChangeView, BulkSelection, BulkUndo, Meant, NewAct } from './bulk-change.js';
import { BulkChangeQueries } from './bulk-changes.queries.js';
import { BulkGathering, type GatheredTo, nothingGathered } from './bulk-gathering.js';
import { PastedTables } from './pasted-tables.js';

export interface BulkInput {
  bulkChangeId: string;
  /** What the job has to gather first, where that is too much for a request. */
  meant?: Meant;
}

/** How far a bulk change is: the gathering first, then the last row that is settled. */
export type BulkCheckpoint = { gathered: GatheredTo } | { place: number };

/** So many rows are gathered while the caller waits. */
const AT_ONCE = 10_000;

/** Gathers what is meant and carries the change out. */
export const bulkJob = defineJob<BulkInput, BulkCheckpoint>('inventory.bulk_change', {
  pageOf: ({ bulkChangeId }) => `/bulk-changes/${bulkChangeId}`,
});

interface Begun {
  act: BulkAct;
  label: string;
  dryRun: boolean;
  undoOf: string | null;
  meant: Meant;
}

/** What people do to many items at once: use a verb, correct facts, take back what was done. */
@Injectable()
export class BulkChanges {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly audit: AuditTrail,
    private readonly lifecycles: Lifecycles,
    private readonly gathering: BulkGathering,
    private readonly tables: PastedTables,
    private readonly queries: BulkChangeQueries,
  ) {}

  /**
   * Starts the background job that changes what is meant now, or only tries it.
   * @throws Refusal `forbidden`; `not_found` for a lifecycle, `validation_failed` for a verb or state that there is not, and where
   *   nothing is meant or too much
   */
  async start(actor: Actor, selection: BulkSelection, wanted: NewAct, dryRun = false): Promise<BulkChangeView> {
    requireFor(actor, wanted);
    const act = await this.settled(actor, wanted);
    const label = await this.labelOf(actor, act);
    await this.refuseSharedFiles(actor, act, selection);
    const meant = await this.meant(actor, act, selection);
    return this.begin(actor, { act, label: dryRun ? `Trial: ${label}` : label, dryRun, undoOf: null, meant });
  }

  /**
   * Starts another bulk change that puts back what can be put back.
   * @param told answers for the verb that leads back, and what to write into the history
   * @throws Refusal `not_found`, `forbidden`; `conflict` where it runs still, was undone already, or cannot be
   */
  undo(
    actor: Actor,
    id: string,
    told: { answers?: Readonly<Record<string, unknown>>; comment?: string | null } = {},
    dryRun = false,
  ): Promise<BulkChangeView> {
    return this.database.transaction(actor, async () => {
      await this.database.query('SELECT id FROM bulk_changes WHERE id = $1 FOR UPDATE', [id]);
      const { change, state, undoable, undoneBy } = await this.queries.find(actor, id);
      if (undoneBy !== null) throw new Refusal('conflict', 'This was taken back already.', { facts: { undoneBy } });
      if (state === 'running') throw new Refusal('conflict', 'This is still running; cancel it or let it end first.');
      if (!undoable || 'undo' in change) throw new Refusal('conflict', 'Nothing of this can be taken back.');
      requireFor(actor, change);
      return this.begin(actor, {
        act: { undo: change, ...told },
        label: `${dryRun ? 'Trial: ' : ''}Undo: ${await this.labelOf(actor, change)}`,
        dryRun,
        undoOf: id,
        meant: { takesBack: id },
      });
    });
  }

  private begin(actor: Actor, { act, label, dryRun, undoOf, meant }: Begun): Promise<BulkChangeView> {
    const id = newId();
    return this.database.transaction(actor, async () => {
      const total = await this.gathering.size(actor, meant);
      const later = total > AT_ONCE;
      const input = { bulkChangeId: id, ...(later && { meant }) };
      const job = await this.jobs.start(actor, bulkJob, input, { label, key: id, total });
      const now = this.clock.now();
      await this.database.query(
        `INSERT INTO bulk_changes (id, organization_id, job_id, dry_run, change, undo_of, total, created_by, created_by_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [id, actor.organizationId, job.id, dryRun, JSON.stringify(act), undoOf, total, actor.name, actor.id, now],
      );
      if (!later) {
        for (let at: GatheredTo | undefined = nothingGathered; at; ) at = await this.gathering.step(actor, id, meant, at, now);
      }
      await this.audit.record(actor, {
        action: 'bulk_change.started',
        subjectKind: 'bulk_change',
        subjectId: id,
        after: { change: act, dryRun, total },
      });
      return this.queries.find(actor, id);
    });
  }

  /** @throws Refusal `validation_failed` for a table where nothing is asked, or whose columns cannot be used */
  private async meant(actor: Actor, act: BulkAct, { table, ...chosen }: BulkSelection): Promise<Meant> {
    if (!table) return chosen;
    if (!('verb' in act))
      throw new Refusal('validation_failed', 'A table answers the questions of a verb.', { pointer: '/table' });
    return { ...chosen, table: await this.tables.read(actor, act.verb, table) };
  }

  /** A document belongs to one item. @throws Refusal `validation_failed` for one that is to answer for many */
  private async refuseSharedFiles(actor: Actor, act: BulkAct, { items }: BulkSelection): Promise<void> {
    const names = 'verb' in act ? Object.keys(act.answers ?? {}) : [];
    if (!('verb' in act) || names.length === 0 || items?.length === 1) return;
    const questions = await this.database.reading(actor, () => this.tables.questions(actor, act.verb));
    const shared = names.find((name) => questions.get(name)?.type === 'file');
    if (shared === undefined) return;
    const reason = 'A document belongs to one item: name it item by item in a table, or use the verb on each item.';
    throw new Refusal('validation_failed', reason, { pointer: `/change/answers/${shared}` });
  }

  /** With the version of the lifecycle that is meant. @throws Refusal `not_found`, and `validation_failed` for a state that it has not */
  private async settled(actor: Actor, act: NewAct): Promise<Exclude<BulkAct, BulkUndo>> {
    if (!('redefine' in act)) return act;
    const { definition: name, definitionVersion, states } = act.redefine;
    const { definition } = await this.database.reading(actor, () => this.lifecycles.named(actor, name, definitionVersion));
    for (const [from, to] of Object.entries(states)) {
      if (definition.states.some((state) => state.name === to)) continue;
      const pointer = `/change/redefine/states/${from.slice(0, 60)}`;
      throw new Refusal('validation_failed', `"${definition.label}" has no state "${to.slice(0, 60)}".`, { pointer });
    }
    return { ...act, redefine: { definition: name, definitionVersion: definition.version, states } };
  }

  /** What a person reads of it. @throws Refusal `validation_failed` for a verb that there is not */
  private async labelOf(actor: Actor, act: Exclude<BulkAct, BulkUndo>): Promise<string> {
    if ('edit' in act) return 'Edit of items';
    if ('redefine' in act) return `Lifecycle ${act.redefine.definition} ${act.redefine.definitionVersion}: many items`;
    const known = (await this.database.reading(actor, () => this.lifecycles.verbs([act.verb]))).get(act.verb);
    if (!known) throw new Refusal('validation_failed', 'There is no such verb.', { pointer: '/change/verb' });
    return `${known.label}: many items`;
  }
}

/** @throws Refusal `forbidden` */
function requireFor(actor: Actor, act: BulkAct | NewAct): void {
  requirePermission(actor, 'edit' in act ? 'items.edit' : 'items.move');
  if ('redefine' in act) requirePermission(actor, 'lifecycles.define');
}
