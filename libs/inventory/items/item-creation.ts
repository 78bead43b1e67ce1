import { Injectable } from '@nestjs/common';
import { appliedTo, type LifecycleOf, Lifecycles, Runs } from '#lifecycle';
import { Outbox } from '#messaging';
import { type Actor, Clock, Database, type FieldProblem, newId, type Refusal, reachOf, requirePermission } from '#platform';
import { itemsCreated, itemTransitioned } from '../inventory.events.js';
import { type ItemSettings, ItemSettingsReader } from '../settings/item-settings.js';
import { asCreated, asRow, type Departed } from './beginning.rows.js';
import { type Draft, draftOf, readItem } from './draft.rules.js';
import type { Beginning, NewItem } from './item.js';
import { isWithin } from './item.rows.js';
import { mentionsOf } from './item.rules.js';
import { insertItems } from './item.writes.js';
import { ItemMoves } from './item-moves.js';
import { ItemPaths } from './item-paths.js';
import { ItemTagging, type TaggedDraft } from './item-tagging.js';
import { asEvent, asLine, type ReadyMove, startOf } from './move.rows.js';
import { type ItemOutcome, refusedBy, refusedFor } from './outcome.js';
import { type KnownReferences, References, unusable } from './references.js';

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
    private readonly paths: ItemPaths,
    private readonly moves: ItemMoves,
    private readonly runs: Runs,
    private readonly outbox: Outbox,
  ) {}

  /** Outcomes in the order given; a refused item leaves no trace and keeps no other from being created. */
  createMany(actor: Actor, given: readonly NewItem[]): Promise<ItemOutcome[]> {
    return this.beginMany(
      actor,
      given.map((item) => ({ item, moves: [] })),
    );
  }

  /**
   * Begins records that go on at once: each is decided move by move, as if they were made one after the other, and written as it
   * stands then, with its whole history. Outcomes as of `createMany`; one that may not be moved does not begin.
   * @throws Refusal of a move whose record had to be written before it, since work begins on its way
   */
  async beginMany(actor: Actor, given: readonly Beginning[]): Promise<ItemOutcome[]> {
    requirePermission(actor, 'items.create');
    if (given.some(({ moves }) => moves.length > 0)) requirePermission(actor, 'items.move');
    return this.database.transaction(actor, async () => {
      const settings = await this.settings.read();
      const outcomes: ItemOutcome[] = [];
      for (let start = 0; start < given.length; start += CHUNK) {
        outcomes.push(...(await this.beginChunk(actor, settings, given.slice(start, start + CHUNK), start)));
      }
      return outcomes;
    });
  }

  private async beginChunk(
    actor: Actor,
    settings: ItemSettings,
    given: readonly Beginning[],
    start: number,
  ): Promise<ItemOutcome[]> {
    const read = given.map(({ item }) => readItem(item));
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
    const movesOf = (row: number): Beginning['moves'] => given[row - start]?.moves ?? [];
    const { ready, refused } = await this.pathsOf(actor, sound, movesOf, lifecycleOf, known, now);
    const beginning = sound.filter(({ row }) => !refused.has(row)).map((item) => ({ ...item, path: ready.get(item.row) ?? [] }));
    await this.write(actor, beginning, now);
    const later = beginning.filter(({ row, path }) => path.length === 0 && movesOf(row).length > 0);
    const versions = await this.moveLater(actor, later, movesOf);
    const byRow = new Map(beginning.map((item) => [item.row, item]));
    return drafts.map(({ row }): ItemOutcome => {
      const refusal = refused.get(row);
      if (refusal) return refusedBy(row, refusal);
      const item = byRow.get(row);
      if (!item) return refusedFor(row, problems.get(row) ?? []);
      const { id, tag, path } = item;
      return { row, outcome: 'created', id, tag, version: versions.get(id) ?? path.length + 1 };
    });
  }

  private async pathsOf(
    actor: Actor,
    drafts: readonly TaggedDraft[],
    movesOf: (row: number) => Beginning['moves'],
    lifecycleOf: LifecycleOf,
    known: KnownReferences,
    now: Date,
  ): Promise<{ ready: Map<number, ReadyMove[]>; refused: Map<number, Refusal> }> {
    const departing = drafts.flatMap((item) => {
      const moves = movesOf(item.row);
      const { name, version } = item.draft.definition;
      const livesBy = { definition: name, definitionVersion: version };
      return moves.length === 0 ? [] : [{ ...item, moves, lifecycle: lifecycleOf(livesBy) }];
    });
    return departing.length === 0 ? { ready: new Map(), refused: new Map() } : this.paths.decide(actor, departing, known, now);
  }

  private async write(actor: Actor, items: readonly Departed[], now: Date): Promise<void> {
    if (items.length === 0) return;
    const { organizationId, kind, id, name } = actor;
    const made = items.flatMap(({ path }) => path);
    const rows = JSON.stringify(items.map(asRow));
    const lines = JSON.stringify(made.map(asLine));
    const written = this.database.prepared('inventory.insert-items', insertItems, [
      rows,
      organizationId,
      now,
      kind,
      id,
      name,
      lines,
    ]);
    // Thought out while PostgreSQL writes.
    const told = made.map(asEvent).filter((event) => this.outbox.isAwaited(itemTransitioned, event));
    const starts = made.filter(({ verb }) => (verb.steps ?? []).length > 0).map(startOf);
    await written;
    await this.database.query('SELECT refresh_item_search($1)', [items.map((item) => item.id)]);
    await this.outbox.emit(actor, itemsCreated, { items: items.map(asCreated) });
    await this.outbox.emit(actor, itemTransitioned, told);
    await this.runs.startMany(actor, starts);
  }

  /** @returns the versions that they came to */
  private async moveLater(
    actor: Actor,
    items: readonly TaggedDraft[],
    movesOf: (row: number) => Beginning['moves'],
  ): Promise<Map<string, number>> {
    const versions = new Map<string, number>();
    if (items.length === 0) return versions;
    const moves = items.flatMap(({ id, row }) => movesOf(row).map((move) => ({ ...move, itemId: id })));
    for (const moved of await this.moves.moveMany(actor, moves)) {
      if (moved.outcome === 'refused') throw moved.refusal;
      versions.set(moved.itemId, moved.version);
    }
    return versions;
  }
}

/** Whoever may create in some units or places only, creates there only. */
export function beyondReach(actor: Actor, draft: Draft): FieldProblem[] {
  if (isWithin(draft, reachOf(actor, 'items.create'))) return [];
  return [{ pointer: '/businessUnitId', code: 'forbidden', reason: 'This lies beyond where you may create items.' }];
}
