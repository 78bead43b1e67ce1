import { Injectable } from '@nestjs/common';
import { DefinitionRegistry } from '#lifecycle';
import { Outbox } from '#messaging';
import { Organizations } from '#organization';
import { type Actor, Clock, Database, type FieldProblem, newId, Refusal, reachOf, requirePermission } from '#platform';
import { type CreatedItem, itemsCreated } from '../inventory.events.js';
import { type ItemSettings, ItemSettingsReader } from '../settings/item-settings.js';
import { type Draft, draftOf } from './draft.rules.js';
import type { NewItem } from './item.js';
import { isWithin } from './item.rows.js';
import { holderColumns, mentionsOf, readFacts } from './item.rules.js';
import { insertItems } from './item.writes.js';
import { type ItemOutcome, refusedFor } from './outcome.js';
import { type KnownReferences, References } from './references.js';
import { Uniqueness } from './uniqueness.js';

/** A draft with everything that it needs to be written. */
interface Ready extends Omit<Draft, 'tag' | 'domain'> {
  row: number;
  id: string;
  tag: string;
  domain: NonNullable<Draft['domain']>;
}

const CHUNK = 1_000;
/** Counted tags may meet tags that were typed in; this many times further ones are taken. */
const MOST_TAG_ROUNDS = 5;

/** Begins records, one or very many: each is judged by itself, all are written by a few statements. */
@Injectable()
export class ItemCreation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly definitions: DefinitionRegistry,
    private readonly settings: ItemSettingsReader,
    private readonly references: References,
    private readonly uniqueness: Uniqueness,
    private readonly organizations: Organizations,
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
    const known = await this.references.known(given.flatMap((item) => mentionsOf(readFacts(item.kind, item).facts)));
    const now = this.clock.now();
    const problems = new Map<number, FieldProblem[]>();
    const drafts = given.map((item, place) => {
      const read = draftOf(item, this.definitions.lifecycle(item.kind), settings, (id) => known.product(id), now);
      const found = [...read.problems, ...missing(read.draft, known), ...beyondReach(actor, read.draft)];
      if (found.length > 0) problems.set(start + place, found);
      return { ...read.draft, row: start + place, id: newId() };
    });
    const sound = await this.withTags(
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

  /** Sorts out what is taken, and gives a counted tag to whatever has none. */
  private async withTags(
    actor: Actor,
    drafts: readonly (Draft & { row: number; id: string })[],
    problems: Map<number, FieldProblem[]>,
  ): Promise<Ready[]> {
    const ready: Ready[] = [];
    const judge = async (
      candidates: readonly (Draft & { row: number; id: string })[],
    ): Promise<(Draft & { row: number; id: string })[]> => {
      const clashes = await this.uniqueness.clashes(actor.organizationId, candidates.map(uniqueFacts));
      return candidates.filter((draft) => {
        const clash = clashes.get(draft.row);
        if (!clash) {
          if (draft.tag !== null && draft.domain !== null) ready.push({ ...draft, tag: draft.tag, domain: draft.domain });
          return draft.tag === null;
        }
        problems.set(draft.row, clash);
        return false;
      });
    };
    let tagless = await judge(drafts);
    for (let round = 0; tagless.length > 0; round += 1) {
      if (round === MOST_TAG_ROUNDS)
        throw new Refusal('conflict', 'The next tags of the counter are taken already; move the counter on.');
      const tags = await this.organizations.takeTags(actor, tagless.length);
      const tagged = tagless.map((draft, place) => ({ ...draft, tag: tags[place] ?? null }));
      const clashes = await this.uniqueness.clashes(
        actor.organizationId,
        tagged.map((draft) => ({ ...uniqueFacts(draft), serial: null, imei: null, imei2: null })),
      );
      for (const draft of tagged) {
        if (!clashes.has(draft.row) && draft.tag !== null && draft.domain !== null)
          ready.push({ ...draft, tag: draft.tag, domain: draft.domain });
      }
      tagless = tagless.filter(({ row }) => clashes.has(row));
    }
    return ready.sort((a, b) => a.row - b.row);
  }

  private async write(actor: Actor, items: readonly Ready[], now: Date): Promise<void> {
    if (items.length === 0) return;
    const rows = items.map(({ row: _row, definition, detail, holder, ...item }) => ({
      ...item,
      ...holderColumns(holder),
      [item.kind]: detail,
      definition: definition.name,
      definitionVersion: definition.version,
      transitionId: newId(),
      custodyId: newId(),
    }));
    const { organizationId, kind, id, name } = actor;
    await this.database.prepared('inventory.insert-items', insertItems, [
      JSON.stringify(rows),
      organizationId,
      now,
      kind,
      id,
      name,
    ]);
    await this.database.query('SELECT refresh_item_search($1)', [items.map((item) => item.id)]);
    await this.outbox.emit(actor, itemsCreated, { items: items.map(asCreated) });
  }
}

function uniqueFacts({ row, id, tag, productId, kind, detail }: Draft & { row: number; id: string }): {
  row: number;
  id: string;
  tag: string | null;
  productId: string | null;
  serial: string | null;
  imei: string | null;
  imei2: string | null;
} {
  const asset = kind === 'asset' && 'serial' in detail ? detail : undefined;
  return { row, id, tag, productId, serial: asset?.serial ?? null, imei: asset?.imei ?? null, imei2: asset?.imei2 ?? null };
}

function asCreated({ id, kind, state, phase, stateSince }: Ready): CreatedItem {
  return { itemId: id, itemKind: kind, state, phase, version: 1, effectiveAt: stateSince.toISOString() };
}

/** What is mentioned and is not there. */
function missing(draft: Draft, known: KnownReferences): FieldProblem[] {
  const service = 'billingAccountId' in draft.detail ? { service: draft.detail } : {};
  const { domain: _domain, tag: _tag, ...facts } = draft;
  return mentionsOf({ ...facts, ...service })
    .filter(({ kind, id }) => !known.has(kind, id))
    .map(({ kind, pointer }) => ({ pointer, code: 'not_found', reason: `There is no such ${kind.replaceAll('_', ' ')}.` }));
}

/** Whoever may create in some units or places only, creates there only. */
function beyondReach(actor: Actor, draft: Draft): FieldProblem[] {
  if (isWithin(draft, reachOf(actor, 'items.create'))) return [];
  return [{ pointer: '/businessUnitId', code: 'forbidden', reason: 'This lies beyond where you may create items.' }];
}
