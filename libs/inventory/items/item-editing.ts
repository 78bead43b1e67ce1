import { Injectable } from '@nestjs/common';
import { Lifecycles, Waits } from '#lifecycle';
import { Outbox } from '#messaging';
import {
  type Actor,
  AuditTrail,
  Clock,
  Database,
  type FieldProblem,
  newId,
  notFound,
  Refusal,
  reachOf,
  requirePermission,
} from '#platform';
import { HandOvers } from '../custody/hand-overs.js';
import { itemEdited } from '../inventory.events.js';
import { type ItemSettings, ItemSettingsReader } from '../settings/item-settings.js';
import { changesSearch, type PlannedEdit, planEdit } from './edit.rules.js';
import type { ItemChanges } from './item.js';
import { type ItemToDecide, isWithin, lockToDecide } from './item.rows.js';
import { holderColumns, mentionsOf } from './item.rules.js';
import { updateDetails, updateItems } from './item.writes.js';
import { type ItemOutcome, refusedBy, refusedFor } from './outcome.js';
import { References, unusable } from './references.js';
import { Uniqueness } from './uniqueness.js';

export interface EditOfItem {
  id: string;
  changes: ItemChanges;
  /** The version that the caller saw; any where it is left out. */
  expectedVersion?: number;
}

type Ready = PlannedEdit & { row: number };

const CHUNK = 1_000;

/** Corrects the facts of items, one or many. The state is not among them: `move` is for that. */
@Injectable()
export class ItemEditing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lifecycles: Lifecycles,
    private readonly settings: ItemSettingsReader,
    private readonly references: References,
    private readonly uniqueness: Uniqueness,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly handOvers: HandOvers,
    private readonly waits: Waits,
  ) {}

  /** Outcomes in the order given; each item once. What is refused stays as it is and keeps no other from being changed. */
  async updateMany(actor: Actor, edits: readonly EditOfItem[]): Promise<ItemOutcome[]> {
    requirePermission(actor, 'items.edit');
    return this.database.transaction(actor, async () => {
      const settings = await this.settings.read();
      const outcomes: ItemOutcome[] = [];
      for (let start = 0; start < edits.length; start += CHUNK) {
        outcomes.push(...(await this.updateChunk(actor, settings, edits.slice(start, start + CHUNK), start)));
      }
      return outcomes;
    });
  }

  private async updateChunk(
    actor: Actor,
    settings: ItemSettings,
    edits: readonly EditOfItem[],
    start: number,
  ): Promise<ItemOutcome[]> {
    const items = new Map(
      (
        await lockToDecide(
          this.database,
          edits.map(({ id }) => id),
        )
      ).map((item) => [item.id, item]),
    );
    const lifecycleOf = await this.lifecycles.of(actor, [...items.values()]);
    const outcomes: ItemOutcome[] = [];
    const problems = new Map<number, FieldProblem[]>();
    const planned: Ready[] = [];
    for (const [place, { id, changes, expectedVersion }] of edits.entries()) {
      const row = start + place;
      const item = items.get(id.toLowerCase());
      const refusal = this.refusalOf(actor, item, expectedVersion);
      if (!item || refusal) {
        outcomes.push(refusedBy(row, refusal ?? notFound('This item')));
        continue;
      }
      const { definition } = lifecycleOf(item);
      const { edit, problems: found } = planEdit(item, changes, definition, settings);
      if (found.length > 0) problems.set(row, found);
      else if (Object.keys(edit.after).length === 0)
        outcomes.push({ row, outcome: 'unchanged', id: item.id, tag: item.tag, version: item.version });
      else planned.push({ ...edit, row });
    }
    const ready = await this.judge(actor, planned, problems);
    await this.write(actor, ready);
    for (const { row, item, facts, before, after } of ready) {
      const { id, version } = item;
      outcomes.push({ row, outcome: 'updated', id, tag: facts.tag, version: version + 1, edited: { before, after } });
    }
    for (const [row, found] of problems) outcomes.push(refusedFor(row, found));
    return outcomes.sort((a, b) => a.row - b.row);
  }

  private refusalOf(actor: Actor, item: ItemToDecide | undefined, expectedVersion: number | undefined): Refusal | undefined {
    if (!item || !isWithin(item, reachOf(actor, 'items.read'))) return notFound('This item');
    if (!isWithin(item, reachOf(actor, 'items.edit')))
      return new Refusal('forbidden', 'This item lies beyond where you may edit items.');
    if (expectedVersion === undefined || expectedVersion === item.version) return undefined;
    return new Refusal('version_stale', 'The item was changed in the meantime.', { facts: { version: item.version } });
  }

  /** Whether what is newly mentioned is there, is within reach, and what has to be unique is. */
  private async judge(actor: Actor, planned: readonly Ready[], problems: Map<number, FieldProblem[]>): Promise<Ready[]> {
    const mentions = planned.map(({ after }) =>
      mentionsOf({ ...after, service: { billingAccountId: asId(after['service.billingAccountId']) } }),
    );
    const known = await this.references.known(mentions.flat());
    planned.forEach(({ row, item, facts }, place) => {
      const found = unusable(mentions[place] ?? [], known);
      const product = facts.productId ? known.product(facts.productId) : undefined;
      if (product && product.kind !== item.kind)
        found.push({
          pointer: '/productId',
          code: 'not_valid',
          reason: `This product is for items of the kind ${product.kind}.`,
        });
      if (!isWithin(facts, reachOf(actor, 'items.edit')))
        found.push({ pointer: '/businessUnitId', code: 'forbidden', reason: 'This lies beyond where you may edit items.' });
      if (found.length > 0) problems.set(row, found);
    });
    const sound = planned.filter(({ row }) => !problems.has(row));
    const clashes = await this.uniqueness.clashes(actor.organizationId, sound.filter(changesUniqueness).map(uniqueFacts));
    for (const [row, found] of clashes) problems.set(row, found);
    return sound.filter(({ row }) => !problems.has(row));
  }

  private async write(actor: Actor, edits: readonly Ready[]): Promise<void> {
    if (edits.length === 0) return;
    const now = this.clock.now();
    const rows = edits.map(({ item, facts: { holder, ...facts } }) => ({
      id: item.id,
      seen: item.version,
      ...facts,
      ...holderColumns(holder),
    }));
    await this.database.query(updateItems, [JSON.stringify(rows), now]);
    for (const kind of ['asset', 'service', 'license'] as const) {
      const details = edits.filter(
        ({ item, after }) => item.kind === kind && Object.keys(after).some((name) => name.startsWith(`${kind}.`)),
      );
      if (details.length > 0)
        await this.database.query(updateDetails(kind), [
          JSON.stringify(details.map(({ item, detail }) => ({ id: item.id, ...detail }))),
        ]);
    }
    await this.handOvers.record(
      actor,
      edits.flatMap(({ item, facts: { holder }, after }) =>
        'holder' in after
          ? [{ id: newId(), itemId: item.id, effect: holder ? ('hand_over' as const) : ('end' as const), holder, at: now }]
          : [],
      ),
    );
    const found = edits.filter(changesSearch).map(({ item }) => item.id);
    if (found.length > 0) await this.database.query('SELECT refresh_item_search($1)', [found]);
    await this.waits.subjectsChanged(
      actor,
      edits.filter(changesDates).map(({ item }) => item.id),
    );
    await this.audit.record(
      actor,
      edits.map(({ item, before, after }) => ({ action: 'item.edited', subjectKind: 'item', subjectId: item.id, before, after })),
    );
    await this.outbox.emit(
      actor,
      itemEdited,
      edits.map(({ item, after }) => ({
        itemId: item.id,
        itemKind: item.kind,
        version: item.version + 1,
        changed: Object.keys(after),
      })),
    );
  }
}

function asId(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Work may wait for one of them. */
function changesDates({ after }: Ready): boolean {
  return Object.keys(after).some((name) => name.endsWith('On'));
}

function changesUniqueness({ after }: Ready): boolean {
  return ['tag', 'productId', 'asset.serial', 'asset.imei', 'asset.imei2', 'service.serviceNumber'].some((name) => name in after);
}

function uniqueFacts({ row, item, facts, detail, after }: Ready): Parameters<Uniqueness['clashes']>[1][number] {
  const asset = 'serial' in detail ? detail : undefined;
  const isNumbered = 'service.serviceNumber' in after && item.phase !== 'decommission';
  const { tag, productId } = facts;
  return {
    row,
    id: item.id,
    tag,
    productId,
    serial: asset?.serial ?? null,
    imei: asset?.imei ?? null,
    imei2: asset?.imei2 ?? null,
    number: isNumbered && 'serviceNumber' in detail ? detail.serviceNumber : null,
  };
}
