import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Database, Money, newId } from '#platform';
import { daysAfter, monthsAfter } from '../days.js';
import { Ledger } from '../ledger/ledger.service.js';
import type { EntryInput } from '../ledger/posting.rules.js';
import { ASSET, AssetFactsQueries, type AssetRow } from './asset-facts.queries.js';
import { type DuePosting, duePostings } from './due-postings.rules.js';

export interface Book {
  id: string;
  name: string;
  currency: string;
  postsToLedger: boolean;
  startsOn: string;
}

/** So many assets as one transaction takes. */
export interface Turn {
  due: DuePosting[][];
  /** The last asset of the turn, after which the next one begins; nothing where that was all. */
  after: string | null;
}

interface Reckoned {
  asset: AssetRow;
  due: DuePosting[];
  through: string | null;
  next: string | null;
}

const ASSETS_A_TURN = 1_000;

/** A thousand assets of a book at once: what they owe is reckoned, posted and written down by a few statements. */
@Injectable()
export class DepreciationTurns {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly facts: AssetFactsQueries,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
  ) {}

  /** How many assets have something to reckon through a month. */
  async waiting(actor: Actor, bookId: string, through: string): Promise<number> {
    const { count } = await this.database.one<{ count: number }>(
      `SELECT count(*)::integer AS count FROM depreciation_assets asset WHERE ${IS_DUE}`,
      [actor.organizationId, bookId, through],
    );
    return count;
  }

  /** What the next turn would post. Needs a reading scope. */
  async look(actor: Actor, book: Book, through: string, after: string | null): Promise<Turn> {
    return turnOf(await this.reckon(actor, book, await this.due(actor, book, through, after, ''), through));
  }

  /** Posts the next turn in the open transaction. What another run has in hand is passed by. */
  async post(actor: Actor, book: Book, through: string, after: string | null): Promise<Turn> {
    const assets = await this.due(actor, book, through, after, 'FOR NO KEY UPDATE OF asset SKIP LOCKED');
    const turn = await this.reckon(actor, book, assets, through);
    await this.write(actor, book, turn);
    return turnOf(turn);
  }

  private due(actor: Actor, { id }: Book, through: string, after: string | null, locking: string): Promise<AssetRow[]> {
    return this.database.query<AssetRow>(
      `SELECT ${ASSET} FROM depreciation_assets asset WHERE ${IS_DUE} AND ($4::uuid IS NULL OR asset.id > $4::uuid)
       ORDER BY asset.id LIMIT ${ASSETS_A_TURN} ${locking}`,
      [actor.organizationId, id, through, after],
    );
  }

  private async reckon(actor: Actor, book: Book, assets: readonly AssetRow[], through: string): Promise<Reckoned[]> {
    if (assets.length === 0) return [];
    const courses = await this.facts.courses(actor, assets);
    const posted = await this.facts.posted(actor, assets);
    return assets.map((asset) => {
      const [course, before] = [courses.get(asset.id), posted.get(asset.id)];
      if (!course || !before) throw new Error('Every asset has its course.');
      return { asset, ...duePostings(course, book.startsOn, before, through) };
    });
  }

  private async write(actor: Actor, book: Book, turn: readonly Reckoned[]): Promise<void> {
    const first = turn[0];
    if (!first) return;
    const lines = turn.flatMap(({ asset, due }) => due.map((posting) => ({ asset, posting })));
    const toLedger = book.postsToLedger ? lines.filter(({ posting }) => posting.origin !== 'opening') : [];
    const { entryIds } =
      toLedger.length === 0
        ? { entryIds: [] }
        : await this.ledger.post(actor, {
            idempotencyKey: `depreciation:${newId()}`,
            entries: toLedger.map(({ asset, posting }) => entryOf(book, asset, posting)),
          });
    const entryOfLine = new Map(toLedger.map(({ posting }, place) => [posting, entryIds[place]]));
    const rows = lines.map(({ asset, posting }) => ({
      ...posting,
      id: newId(),
      assetId: asset.id,
      amountMinor: posting.amountMinor.toString(),
      ledgerEntryId: entryOfLine.get(posting) ?? null,
    }));
    if (rows.length > 0) await this.database.query(INSERT, [actor.organizationId, JSON.stringify(rows), this.clock.now()]);
    await this.database.query(
      `UPDATE depreciation_assets asset SET posted_through = a.through, next_month = a.next, is_stale = false
       FROM unnest($2::uuid[], $3::date[], $4::date[]) AS a(id, through, next) WHERE asset.organization_id = $1 AND asset.id = a.id`,
      [actor.organizationId, turn.map(({ asset }) => asset.id), turn.map(({ through }) => through), turn.map(({ next }) => next)],
    );
    if (rows.length > 0)
      await this.audit.record(actor, {
        action: 'depreciation.posted',
        subjectKind: 'depreciation_book',
        subjectId: book.id,
        after: { assets: turn.length, postings: rows.length },
      });
  }
}

function turnOf(reckoned: readonly Reckoned[]): Turn {
  const after = reckoned.length < ASSETS_A_TURN ? null : (reckoned.at(-1)?.asset.id ?? null);
  return { due: reckoned.map(({ due }) => due), after };
}

const described = { depreciation: 'Depreciation', impairment: 'Impairment', disposal: 'Book value less proceeds of disposal' };

function entryOf({ currency }: Book, { itemId }: AssetRow, { measure, month, amountMinor, origin }: DuePosting): EntryInput {
  const name = described[measure];
  return {
    kind: measure === 'disposal' ? 'disposal_result' : 'depreciation',
    itemId,
    amount: Money.of(amountMinor, currency),
    bookedOn: daysAfter(monthsAfter(month, 1), -1),
    month,
    description: origin === 'correction' ? `${name}, correction of earlier months` : name,
  };
}

const IS_DUE = `asset.organization_id = $1 AND asset.book_id = $2 AND (asset.is_stale OR asset.next_month IS NOT NULL)
  AND (asset.is_stale OR asset.next_month <= $3)`;

/** A second correction of the same month comes after the first: the key of asset, month, measure and number holds what was posted once. */
const INSERT = `
  INSERT INTO depreciation_postings (id, organization_id, asset_id, month, measure, origin, sequence, amount_minor, ledger_entry_id, posted_at)
  SELECT p.id, $1, p."assetId", p.month, p.measure, p.origin,
    CASE WHEN p.origin = 'correction'
      THEN greatest(2, 1 + coalesce((SELECT max(k.sequence) FROM depreciation_postings k
        WHERE k.organization_id = $1 AND k.asset_id = p."assetId" AND k.month = p.month AND k.measure = p.measure), 0))
      ELSE 1 END,
    p."amountMinor", p."ledgerEntryId", $3
  FROM jsonb_to_recordset($2::jsonb) AS p(id uuid, "assetId" uuid, month date, measure text, origin text, "amountMinor" bigint, "ledgerEntryId" uuid)`;
