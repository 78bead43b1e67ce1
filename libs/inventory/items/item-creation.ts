import { Injectable } from '@nestjs/common';
import { appliedTo, Lifecycles } from '#lifecycle';
import { Outbox } from '#messaging';
import { type Actor, Clock, Database, type FieldProblem, newId, reachOf, requirePermission } from '#platform';
import { type CreatedItem, itemsCreated } from '../inventory.events.js';
import { type ItemSettings, ItemSettingsReader } from '../settings/item-settings.js';
import { type Draft, draftOf, readItem } from './draft.rules.js';
import type { NewItem } from './item.js';
import { isWithin } from './item.rows.js';
import { holderColumns, mentionsOf } from './item.rules.js';
import { insertItems } from './item.writes.js';
import { ItemTagging, type TaggedDraft } from './item-tagging.js';
import { type ItemOutcome, refusedFor } from './outcome.js';
import { References, unusable } from './references.js';

const CHUNK = 1_000;
/** Begins records, one or very many: each is judged by itself, all are written by a few statements. */
@Injectable()
export class ItemCreation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lifecycles: Lifecycles,
    private readonly settings: ItemSettingsReader,
    private readonly references: References,
    private readonly tagging: ItemTagging,
    private readonly outbox: Outbox,
  ) {}

  /** Outcomes in the order given; a refused item leaves no trace and keeps no other from being created. */
  async createMany(actor: Actor, given: readonly NewItem[]): Promise<ItemOutcome[]> {
    requirePermission(actor, 'items.create');
    return this.database.transaction(actor, async () => {
      const settings = await this.settings.read();
      const outcomes: ItemOutcome[] = [];
      for (let start = 0; start < given.length; start += CHUNK) {
        outcomes.push(...(await this.createChunk(actor, settings, given.slice(start, start + CHUNK), start)));
      }
      return outcomes;
    });
  }

  private async createChunk(
    actor: Actor,
    settings: ItemSettings,
    given: readonly NewItem[],
    start: number,
  ): Promise<ItemOutcome[]> {
    const read = given.map(readItem);
    const mentions = read.map(({ facts }) => mentionsOf(facts));
    const known = await this.references.known(mentions.flat());
    const livesBy = read.map(({ kind, facts: { productId } }) =>
      appliedTo(settings.applied, kind, productId ? known.product(productId)?.category : undefined),
    );
    const lifecycleOf = await this.lifecycles.of(actor, livesBy);
    const now = this.clock.now();
    const problems = new Map<number, FieldProblem[]>();
    const drafts = read.map((told, place) => {
      const lifecycle = lifecycleOf(livesBy[place] ?? appliedTo([], told.kind, undefined));
      const { draft, problems: wrong } = draftOf(told, lifecycle, settings, (id) => known.product(id), now);
      const found = [...wrong, ...unusable(mentions[place] ?? [], known), ...beyondReach(actor, draft)];
      if (found.length > 0) problems.set(start + place, found);
      return { row: start + place, id: newId(), draft };
    });
    const sound = await this.tagging.tag(
      actor,
      drafts.filter(({ row }) => !problems.has(row)),
      problems,
    );
    await this.write(actor, sound, now);
    const byRow = new Map(sound.map((item) => [item.row, item]));
    return drafts.map(({ row }): ItemOutcome => {
      const item = byRow.get(row);
      return item
        ? { row, outcome: 'created', id: item.id, tag: item.tag, version: 1 }
        : refusedFor(row, problems.get(row) ?? []);
    });
  }

  private async write(actor: Actor, items: readonly TaggedDraft[], now: Date): Promise<void> {
    if (items.length === 0) return;
    const { organizationId, kind, id, name } = actor;
    const rows = JSON.stringify(items.map(asRow));
    await this.database.prepared('inventory.insert-items', insertItems, [rows, organizationId, now, kind, id, name]);
    await this.database.query('SELECT refresh_item_search($1)', [items.map((item) => item.id)]);
    await this.outbox.emit(actor, itemsCreated, { items: items.map(asCreated) });
  }
}

/** The row of `insertItems`. What is empty is left out, which halves what is sent and read. */
function asRow({ id, tag, draft }: TaggedDraft): Record<string, unknown> {
  const { definition, detail, stage, holder, ...facts } = draft;
  const row: Record<string, unknown> = {
    id,
    transitionId: newId(),
    definition: definition.name,
    definitionVersion: definition.version,
  };
  const parts: object[] = [facts, stage, holder ? { custodyId: newId(), ...holderColumns(holder) } : {}];
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) if (value !== null) row[name] = value;
  }
  row['tag'] = tag;
  row[draft.kind] = detail;
  return row;
}

function asCreated({ id, draft: { kind, stage } }: TaggedDraft): CreatedItem {
  const { state, phase, stateSince } = stage;
  return { itemId: id, itemKind: kind, state, phase, version: 1, effectiveAt: stateSince.toISOString() };
}

/** Whoever may create in some units or places only, creates there only. */
function beyondReach(actor: Actor, draft: Draft): FieldProblem[] {
  if (isWithin(draft, reachOf(actor, 'items.create'))) return [];
  return [{ pointer: '/businessUnitId', code: 'forbidden', reason: 'This lies beyond where you may create items.' }];
}
