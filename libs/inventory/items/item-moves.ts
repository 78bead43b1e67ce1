import { Injectable } from '@nestjs/common';
import { type LifecycleOf, Lifecycles, Runs } from '#lifecycle';
import { eventActor, Outbox } from '#messaging';
import { type Actor, Clock, Database, newId, notFound, Refusal, reachOf, requirePermission } from '#platform';
import { HandOvers } from '../custody/hand-overs.js';
import { itemTransitioned } from '../inventory.events.js';
import { withoutGaps } from './draft.rules.js';
import type { DetailFacts, Move, MovedItem } from './item.js';
import { type ItemToDecide, isWithin, lockToDecide, readToDecide } from './item.rows.js';
import { moveItems, updateDetails } from './item.writes.js';
import { asMoved, asRow, type IsAwaited, type MoveOfItem, type ReadyMove, startOf, wavesOf } from './move.rows.js';
import { isLight, type PlannedMove, planMove } from './move.rules.js';
import { MoveFacts } from './move-facts.js';

export type MoveOutcome =
  | ({ row: number; outcome: 'moved' } & MovedItem)
  | { row: number; outcome: 'refused'; itemId: string; refusal: Refusal };

/** The only path by which items change their state; the database refuses every other. */
@Injectable()
export class ItemMoves {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lifecycles: Lifecycles,
    private readonly facts: MoveFacts,
    private readonly runs: Runs,
    private readonly outbox: Outbox,
    private readonly handOvers: HandOvers,
  ) {}

  /** @throws Refusal `not_found`, `forbidden`, `version_stale`, `verb_not_allowed`, `validation_failed`, or as a guard says */
  async move(actor: Actor, itemId: string, move: Move): Promise<MovedItem> {
    requirePermission(actor, 'items.move');
    const moved = await this.moveLightly(actor, itemId, move);
    return moved ?? this.moveLocked(actor, itemId, move);
  }

  /**
   * Reads, decides, and writes in one statement that holds only while the item is as it was read.
   * @returns nothing where more than the item is touched, or where somebody was quicker
   */
  private async moveLightly(actor: Actor, itemId: string, move: Move): Promise<MovedItem | undefined> {
    if (this.database.inOpenTransaction) return undefined;
    return this.database.reading(actor, async () => {
      const now = this.clock.now();
      const item = await readToDecide(this.database, itemId);
      const plan = this.plan(actor, item, move, now, this.clock.today(), await this.lifecycles.of(actor, item ? [item] : []));
      if (!isLight(plan)) return undefined;
      const ready = { ...plan, row: 0, transitionId: newId(), recordedAt: now };
      const refusal = (await this.facts.judge(actor, [ready])).get(0);
      if (refusal) throw refusal;
      const written = await this.database.alone(actor, 'inventory.move-items', moveItems, this.rowsOf(actor, [ready], now));
      if (written.length === 0) return undefined;
      this.outbox.told();
      return asMoved(ready);
    });
  }

  private async moveLocked(actor: Actor, itemId: string, move: Move): Promise<MovedItem> {
    const [outcome] = await this.moveMany(actor, [{ ...move, itemId }]);
    if (outcome?.outcome !== 'moved') throw outcome?.refusal ?? notFound('This item');
    const { row: _row, outcome: _moved, ...moved } = outcome;
    return moved;
  }

  /** Outcomes in the order given. An item may be named several times; its moves are made one after the other. */
  async moveMany(actor: Actor, moves: readonly MoveOfItem[]): Promise<MoveOutcome[]> {
    requirePermission(actor, 'items.move');
    const outcomes = await this.database.transaction(actor, async () => {
      const done: MoveOutcome[] = [];
      for (const wave of wavesOf(moves)) done.push(...(await this.moveWave(actor, wave)));
      return done;
    });
    return outcomes.sort((a, b) => a.row - b.row);
  }

  private async moveWave(actor: Actor, wave: ReadonlyArray<MoveOfItem & { row: number }>): Promise<MoveOutcome[]> {
    const items = new Map(
      (
        await lockToDecide(
          this.database,
          wave.map(({ itemId }) => itemId),
        )
      ).map((item) => [item.id, item]),
    );
    const lifecycleOf = await this.lifecycles.of(actor, [...items.values()]);
    const now = this.clock.now();
    const today = this.clock.today();
    const refused = new Map<number, Refusal>();
    const planned: ReadyMove[] = [];
    for (const move of wave) {
      try {
        planned.push({
          ...this.plan(actor, items.get(move.itemId.toLowerCase()), move, now, today, lifecycleOf),
          row: move.row,
          transitionId: newId(),
          recordedAt: now,
        });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused.set(move.row, error);
      }
    }
    for (const [row, refusal] of await this.facts.judge(actor, planned)) refused.set(row, refusal);
    const ready = planned.filter(({ row }) => !refused.has(row));
    await this.write(actor, ready, now);
    const moved = new Map(ready.map((plan) => [plan.row, plan]));
    return wave.map(({ row, itemId }): MoveOutcome => {
      const plan = moved.get(row);
      if (!plan) return { row, outcome: 'refused', itemId, refusal: refused.get(row) ?? notFound('This item') };
      return { ...asMoved(plan), row, outcome: 'moved' };
    });
  }

  private plan(
    actor: Actor,
    item: ItemToDecide | undefined,
    move: Move,
    now: Date,
    today: string,
    lifecycleOf: LifecycleOf,
  ): PlannedMove {
    if (!item || !isWithin(item, reachOf(actor, 'items.read'))) throw notFound('This item');
    if (!isWithin(item, reachOf(actor, 'items.move')))
      throw new Refusal('forbidden', 'This item lies beyond where you may move items.');
    return planMove(actor, lifecycleOf(item), item, move, now, today);
  }

  private async write(actor: Actor, moves: readonly ReadyMove[], now: Date): Promise<void> {
    if (moves.length === 0) return;
    const rows = await this.database.prepared('inventory.move-items', moveItems, this.rowsOf(actor, moves, now));
    if (rows.length !== moves.length) throw new Refusal('version_stale', 'The item was changed in the meantime.');
    this.outbox.told();
    await this.writeDetails(moves);
    await this.handOvers.record(
      actor,
      moves.flatMap(({ item, changes, custody, effectiveAt }) =>
        custody ? [{ id: newId(), itemId: item.id, effect: custody, holder: changes.holder ?? null, at: effectiveAt }] : [],
      ),
    );
    await this.refreshSearch(moves);
    await this.runs.leave(
      actor,
      moves.filter(({ item }) => item.hasRun).map(({ item }) => item.id),
    );
    await this.runs.startMany(actor, moves.map(startOf));
  }

  private async writeDetails(moves: readonly ReadyMove[]): Promise<void> {
    for (const kind of ['asset', 'service', 'license'] as const) {
      const rows = moves.flatMap(({ item, changes }) => {
        const change: Partial<DetailFacts[typeof kind]> = changes[kind] ?? {};
        return Object.keys(change).length > 0 ? [{ id: item.id, ...item[kind], ...withoutGaps(change) }] : [];
      });
      if (rows.length > 0) await this.database.query(updateDetails(kind), [JSON.stringify(rows)]);
    }
  }

  private async refreshSearch(moves: readonly ReadyMove[]): Promise<void> {
    const found = moves.filter(
      ({ changes: { holder, asset, service } }) =>
        holder !== undefined || asset !== undefined || service?.serviceNumber || service?.circuitId,
    );
    if (found.length > 0) await this.database.query('SELECT refresh_item_search($1)', [found.map(({ item }) => item.id)]);
  }

  /** What `moveItems` is given. */
  private rowsOf(actor: Actor, moves: readonly ReadyMove[], now: Date): unknown[] {
    const { organizationId, kind, id, name } = actor;
    const isAwaited: IsAwaited = (event) => this.outbox.isAwaited(itemTransitioned, event);
    const caused = [kind, id, name, itemTransitioned.name, JSON.stringify(eventActor(actor))];
    return [JSON.stringify(moves.map((move) => asRow(move, isAwaited))), organizationId, now, ...caused];
  }
}
