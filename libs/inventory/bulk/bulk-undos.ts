import { Injectable } from '@nestjs/common';
import { type LifecycleOf, Lifecycles, type LivesBy } from '#lifecycle';
import { type Actor, Database, notFound, Refusal } from '#platform';
import { ItemRedefinitions } from '../items/item-redefinitions.js';
import { Items } from '../items/items.service.js';
import type { MoveOfItem } from '../items/move.rows.js';
import type { BulkUndo, Effect, OpenRow, SettledRow } from './bulk-change.js';
import { refusedRow, settledEdit, settledMove, settledRedefinition } from './bulk-rows.rules.js';
import { wayBackOf } from './undo.rules.js';

type MadeMove = Extract<Effect, { verb: string }>;
type MadeRedefinition = Extract<Effect, { former: object }>;
type MadeEdit = Extract<Effect, { back: object }>;
type Taken<Made> = OpenRow & { made: Made };

/** Where an item stands, and which move brought it there. */
interface Standing extends LivesBy {
  id: string;
  version: number;
  lastMove: number;
  locationId: string | null;
  costCenterId: string | null;
}

/** Takes back what a bulk change did: edits where the item is untouched since, moves where it stands where they led. */
@Injectable()
export class BulkUndos {
  constructor(
    private readonly database: Database,
    private readonly lifecycles: Lifecycles,
    private readonly items: Items,
    private readonly redefinitions: ItemRedefinitions,
  ) {}

  /** In the open transaction. */
  async takeBack(actor: Actor, undo: BulkUndo, rows: readonly OpenRow[]): Promise<SettledRow[]> {
    const edits: Array<Taken<MadeEdit>> = [];
    const moves: Array<Taken<MadeMove>> = [];
    const redefined: Array<Taken<MadeRedefinition>> = [];
    for (const row of rows) {
      const made = row.given.takesBack;
      if (!made) throw new Error(`The row ${row.place} does not say what it takes back.`);
      if ('verb' in made) moves.push({ ...row, made });
      else if ('former' in made) redefined.push({ ...row, made });
      else edits.push({ ...row, made });
    }
    const settled = [
      ...(await this.editBack(actor, edits)),
      ...(await this.moveBack(actor, undo, moves)),
      ...(await this.redefineBack(actor, undo, redefined)),
    ];
    return settled.sort((a, b) => a.place - b.place);
  }

  private async editBack(actor: Actor, rows: ReadonlyArray<Taken<MadeEdit>>): Promise<SettledRow[]> {
    if (rows.length === 0) return [];
    const edits = rows.map(({ itemId, made }) => ({ id: itemId, changes: made.back, expectedVersion: made.version }));
    return settledEdit(rows, await this.items.updateMany(actor, edits));
  }

  /** Where the item is untouched since: what happened to it by the new definition may be unknown to the old one. */
  private async redefineBack(
    actor: Actor,
    { comment = null }: BulkUndo,
    rows: ReadonlyArray<Taken<MadeRedefinition>>,
  ): Promise<SettledRow[]> {
    if (rows.length === 0) return [];
    const given = rows.map(({ itemId, made: { former, to, version } }) => {
      const { definition, definitionVersion, state, subState } = former;
      return { itemId, definition, definitionVersion, states: { [to]: state }, subState, expectedVersion: version };
    });
    return settledRedefinition(rows, await this.redefinitions.redefineMany(actor, given, comment));
  }

  private async moveBack(actor: Actor, undo: BulkUndo, rows: ReadonlyArray<Taken<MadeMove>>): Promise<SettledRow[]> {
    if (rows.length === 0) return [];
    const standing = new Map((await this.standing(rows.map(({ itemId }) => itemId))).map((one) => [one.id, one]));
    const lifecycleOf = await this.lifecycles.of(actor, [...standing.values()]);
    const refused: SettledRow[] = [];
    const ready: Array<Taken<MadeMove>> = [];
    const moves: MoveOfItem[] = [];
    for (const row of rows) {
      const move = this.wayBack(undo, row, standing.get(row.itemId), lifecycleOf);
      if (move instanceof Refusal) refused.push(refusedRow(row.place, move));
      else {
        ready.push(row);
        moves.push(move);
      }
    }
    return [...refused, ...settledMove(ready, await this.items.moveMany(actor, moves))];
  }

  private wayBack(
    undo: BulkUndo,
    { itemId, made }: Taken<MadeMove>,
    item: Standing | undefined,
    lifecycleOf: LifecycleOf,
  ): MoveOfItem | Refusal {
    if (!item) return notFound('This item');
    if (item.lastMove !== made.version) return new Refusal('version_stale', 'The item has been moved on in the meantime.');
    const back = wayBackOf(lifecycleOf(item).definition, made, item, undo.answers);
    if ('reason' in back) return new Refusal('verb_not_allowed', back.reason);
    return { itemId, ...back, comment: undo.comment ?? null, expectedVersion: item.version };
  }

  private standing(ids: readonly string[]): Promise<Standing[]> {
    return this.database.query<Standing>(
      `SELECT i.id, i.version::float8 AS version, i.location_id AS "locationId", i.cost_center_id AS "costCenterId",
         i.definition, i.definition_version AS "definitionVersion",
         (SELECT max(t.subject_version) FROM transitions t WHERE t.subject_id = i.id)::float8 AS "lastMove"
       FROM items i WHERE i.id = ANY($1::uuid[])`,
      [ids],
    );
  }
}
