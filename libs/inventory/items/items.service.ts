import { Injectable } from '@nestjs/common';
import { type Actor, Refusal, violatedConstraint } from '#platform';
import type { Beginning, ItemChanges, Move, MovedItem, NewItem, Series, UnitOfSeries } from './item.js';
import { ItemCreation } from './item-creation.js';
import { type EditOfItem, ItemEditing } from './item-editing.js';
import { ItemMoves, type MoveOutcome } from './item-moves.js';
import { ItemSeries } from './item-series.js';
import type { MoveOfItem } from './move.rows.js';
import { asRefusalOf, type ItemOutcome } from './outcome.js';

/** What others do with items: begin them, correct their facts, move them through their lives. */
@Injectable()
export class Items {
  constructor(
    private readonly creation: ItemCreation,
    private readonly editing: ItemEditing,
    private readonly moves: ItemMoves,
    private readonly series: ItemSeries,
  ) {}

  /** Begins a record. @throws Refusal `validation_failed`, `already_exists`, `forbidden` */
  async create(actor: Actor, item: NewItem): Promise<{ id: string; tag: string; version: number }> {
    return theOne(await overtaken(this.creation.createMany(actor, [item])));
  }

  /** Begins any number of records; refuses each by itself. In the order given. */
  createMany(actor: Actor, items: readonly NewItem[]): Promise<ItemOutcome[]> {
    return this.creation.createMany(actor, items);
  }

  /** Begins a record that goes on at once. @returns its id. @throws Refusal as `create` and `move` */
  async begin(actor: Actor, beginning: Beginning): Promise<string> {
    return theOne(await overtaken(this.creation.beginMany(actor, [beginning]))).id;
  }

  /**
   * Begins any number of records that go on at once, as far as their moves lead; refuses each by itself. In the order given.
   * @throws Refusal of a move whose record had to be written before it, since work begins on its way
   */
  beginMany(actor: Actor, beginnings: readonly Beginning[]): Promise<ItemOutcome[]> {
    return this.creation.beginMany(actor, beginnings);
  }

  /** Begins assets that differ by their numbers alone and go on at once; as `beginMany`, but for many the quicker way. */
  beginSeries(actor: Actor, series: Series, units: readonly UnitOfSeries[]): Promise<ItemOutcome[]> {
    return this.series.begin(actor, series, units);
  }

  /**
   * Corrects facts; never the state.
   * @param version the one that the caller saw
   * @throws Refusal `not_found`, `forbidden`, `version_stale`, `validation_failed`, `already_exists`
   */
  async edit(
    actor: Actor,
    id: string,
    version: number,
    changes: ItemChanges,
  ): Promise<{ id: string; tag: string; version: number }> {
    return theOne(await overtaken(this.editing.updateMany(actor, [{ id, changes, expectedVersion: version }])));
  }

  /** Corrects any number of items, each named once; refuses each by itself. In the order given. */
  updateMany(actor: Actor, edits: readonly EditOfItem[]): Promise<ItemOutcome[]> {
    return this.editing.updateMany(actor, edits);
  }

  /** Uses a verb. @throws Refusal `not_found`, `forbidden`, `version_stale`, `verb_not_allowed`, `validation_failed`, or as a guard says */
  move(actor: Actor, itemId: string, move: Move): Promise<MovedItem> {
    return overtaken(this.moves.move(actor, itemId, move));
  }

  /** Uses verbs on any number of items; refuses each by itself. In the order given. */
  moveMany(actor: Actor, moves: readonly MoveOfItem[]): Promise<MoveOutcome[]> {
    return this.moves.moveMany(actor, moves);
  }
}

function theOne([outcome]: readonly ItemOutcome[]): { id: string; tag: string; version: number } {
  if (!outcome) throw new Error('One item was given, none came back.');
  if (outcome.outcome === 'refused') throw asRefusalOf(outcome);
  const { id, tag, version } = outcome;
  return { id, tag, version };
}

const meanings: Readonly<Record<string, { pointer: string; reason: string }>> = {
  items_tag: { pointer: '/tag', reason: 'The tag is taken.' },
  assets_serial: { pointer: '/asset/serial', reason: 'The serial number is taken.' },
  assets_imei: { pointer: '/asset/imei', reason: 'The IMEI is taken.' },
  assets_imei2: { pointer: '/asset/imei2', reason: 'The IMEI is taken.' },
  number_reservations_held: { pointer: '/service/serviceNumber', reason: 'The number is reserved for another service.' },
};

/** What was free when it was looked at and taken when it was written is told in the same words. */
async function overtaken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const meaning = meanings[violatedConstraint(error) ?? ''];
    if (meaning) throw new Refusal('already_exists', meaning.reason, { pointer: meaning.pointer });
    if (violatedConstraint(error) === 'licenses_capacity')
      throw new Refusal('capacity_exceeded', 'More seats are assigned than that.');
    if (violatedConstraint(error) === 'stock_reservations_held')
      throw new Refusal('guard_failed', 'It is reserved for somebody else.');
    throw error;
  }
}
