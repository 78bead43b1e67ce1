import { Injectable } from '@nestjs/common';
import { appliedTo, Lifecycles, Runs } from '#lifecycle';
import { Outbox } from '#messaging';
import { type Actor, Clock, Database, type FieldProblem, newId, requirePermission } from '#platform';
import { itemsCreated, itemTransitioned } from '../inventory.events.js';
import { ItemSettingsReader } from '../settings/item-settings.js';
import { asCreated, asRow } from './beginning.rows.js';
import { draftOf, readItem } from './draft.rules.js';
import type { Series, UnitOfSeries } from './item.js';
import { mentionsOf } from './item.rules.js';
import { beyondReach, ItemCreation } from './item-creation.js';
import { ItemPaths } from './item-paths.js';
import { ItemTagging, type PlacedDraft, type TaggedDraft } from './item-tagging.js';
import { asEvent, asLine, type ReadyMove, startOf } from './move.rows.js';
import { type ItemOutcome, refusedFor } from './outcome.js';
import { References, unusable } from './references.js';
import { areAlike, asBeginning, moveOf, numbersOf } from './series.rules.js';
import { insertSeries } from './series.sql.js';

const CHUNK = 1_000;

/** One unit of a series, decided for all. */
interface Shape {
  draft: PlacedDraft['draft'];
  path: readonly ReadyMove[];
}

/**
 * Begins assets that differ by their numbers alone, such as a pallet of the same laptops: decided once, written by few statements,
 * with the same outcome as if each were begun by itself.
 */
@Injectable()
export class ItemSeries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lifecycles: Lifecycles,
    private readonly settings: ItemSettingsReader,
    private readonly references: References,
    private readonly tagging: ItemTagging,
    private readonly paths: ItemPaths,
    private readonly runs: Runs,
    private readonly outbox: Outbox,
    private readonly creation: ItemCreation,
  ) {}

  /** Outcomes as of `ItemCreation.beginMany`, in the order of the units. */
  async begin(actor: Actor, series: Series, units: readonly UnitOfSeries[]): Promise<ItemOutcome[]> {
    requirePermission(actor, 'items.create');
    requirePermission(actor, 'items.move');
    return this.database.transaction(actor, async () => {
      const outcomes: ItemOutcome[] = [];
      for (let start = 0; start < units.length; start += CHUNK)
        outcomes.push(...(await this.beginChunk(actor, series, units.slice(start, start + CHUNK), start)));
      return outcomes;
    });
  }

  private async beginChunk(actor: Actor, series: Series, units: readonly UnitOfSeries[], start: number): Promise<ItemOutcome[]> {
    const now = this.clock.now();
    const shape = areAlike(units) ? await this.shapeOf(actor, series, units, now) : undefined;
    if (!shape) {
      const each = await this.creation.beginMany(
        actor,
        units.map((unit) => asBeginning(series, unit)),
      );
      return each.map((outcome) => ({ ...outcome, row: outcome.row + start }));
    }
    const problems = new Map<number, FieldProblem[]>();
    const drafts = units.flatMap((unit, place) => {
      const { asset, problems: wrong } = numbersOf(unit);
      if (wrong.length > 0) problems.set(place, wrong);
      const draft = { ...shape.draft, detail: { ...shape.draft.detail, ...asset } };
      return wrong.length > 0 ? [] : [{ row: place, id: newId(), draft }];
    });
    const sound = await this.tagging.tag(actor, drafts, problems);
    await this.write(actor, shape, sound, now);
    const byPlace = new Map(sound.map((item) => [item.row, item]));
    return units.map((_unit, place): ItemOutcome => {
      const item = byPlace.get(place);
      if (!item) return { ...refusedFor(place, problems.get(place) ?? []), row: place + start };
      return { row: place + start, outcome: 'created', id: item.id, tag: item.tag, version: shape.path.length + 1 };
    });
  }

  /** @returns nothing where something is wrong with all of them, or where one has to be written before it can be moved */
  private async shapeOf(actor: Actor, series: Series, units: readonly UnitOfSeries[], now: Date): Promise<Shape | undefined> {
    const unit = units.find((candidate) => numbersOf(candidate).problems.length === 0);
    if (!unit) return undefined;
    const { item, moves } = asBeginning(series, unit);
    const told = readItem(item);
    const mentions = mentionsOf(told.facts);
    const known = await this.references.known(mentions);
    const { productId, holder } = told.facts;
    const settings = await this.settings.read();
    const livesBy = appliedTo(settings.applied, told.kind, productId ? known.product(productId)?.category : undefined);
    const lifecycle = (await this.lifecycles.of(actor, [livesBy]))(livesBy);
    const { draft, problems } = draftOf(told, lifecycle, settings, (id) => known.product(id), now);
    const wrong = [...problems, ...unusable(mentions, known), ...beyondReach(actor, draft)];
    if (wrong.length > 0 || holder || moves.length === 0) return undefined;
    const departing = [{ row: 0, id: newId(), tag: draft.tag ?? '', draft, lifecycle, moves }];
    const path = (await this.paths.decide(actor, departing, known, now)).ready.get(0);
    return path && { draft, path };
  }

  private async write(actor: Actor, { draft, path }: Shape, items: readonly TaggedDraft[], now: Date): Promise<void> {
    const [first] = items;
    if (!first) return;
    const { organizationId, kind, id, name } = actor;
    const lines = items.map(() => [newId(), ...path.map(() => newId())]);
    const numbers = items.map((item) => numbersIn(item));
    const written = this.database.prepared('inventory.insert-series', insertSeries, [
      JSON.stringify(asRow({ ...first, draft, path })),
      ...[organizationId, now, kind, id, name, JSON.stringify(path.map(asLine))],
      items.map((item) => item.id),
      items.map(({ tag }) => tag),
      numbers.map(({ serial }) => serial),
      numbers.map(({ imei }) => imei),
      lines.flat(),
    ]);
    const told = this.outbox.emit(actor, itemsCreated, { items: items.map(asCreated) });
    const followed = path.map((move, at) =>
      this.follow(actor, move, () => items.map((item, place) => moveOf(move, item, lines[place]?.[at + 1] ?? ''))),
    );
    await this.database.together([written, told, ...followed]);
  }

  /** Tells a move of all units, and starts the work that it causes. */
  private async follow(actor: Actor, move: ReadyMove, ofUnits: () => ReadyMove[]): Promise<void> {
    if (this.outbox.isAwaited(itemTransitioned, asEvent(move)))
      await this.outbox.emit(actor, itemTransitioned, ofUnits().map(asEvent));
    if ((move.verb.steps ?? []).length > 0) await this.runs.startMany(actor, ofUnits().map(startOf));
  }
}

function numbersIn({ draft: { detail } }: TaggedDraft): UnitOfSeries {
  return 'serial' in detail ? { serial: detail.serial ?? '', imei: detail.imei } : { serial: '', imei: null };
}
