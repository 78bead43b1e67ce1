import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Clock, Database, Money, newId, notFound, Refusal } from '#platform';
import { daysAfter, monthOf, monthsAfter } from '../days.js';
import { Ledger } from '../ledger/ledger.service.js';
import type { EntryInput } from '../ledger/posting.rules.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { ASSET, AssetFactsQueries, type AssetRow } from './asset-facts.queries.js';
import { type DuePosting, duePostings } from './due-postings.rules.js';
import { Enrolment } from './enrolment.service.js';

export interface RunResult {
  /** The first day of the last month that is posted. */
  through: string;
  assets: number;
  entries: number;
  depreciationMinor: bigint;
  impairmentMinor: bigint;
  disposalMinor: bigint;
  correctionMinor: bigint;
  currency: string;
  /** Whether some assets are left for the next run. */
  isPartial: boolean;
}

interface Book {
  id: string;
  currency: string;
  postsToLedger: boolean;
  startsOn: string;
}

interface Reckoned {
  asset: AssetRow;
  due: DuePosting[];
  through: string | null;
  next: string | null;
}

const ASSETS_A_TURN = 500;

/** Posts what the books say, month by month, each asset and month once however often it is run. */
@Injectable()
export class DepreciationRuns {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendar: OrganizationCalendar,
    private readonly enrolment: Enrolment,
    private readonly facts: AssetFactsQueries,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
  ) {}

  /** All books through the last month that is over. */
  async runAll(actor: Actor, signal?: AbortSignal): Promise<void> {
    const books = await this.database.reading(actor, () =>
      this.database.query<{ id: string }>('SELECT id FROM depreciation_books WHERE organization_id = $1 ORDER BY id', [
        actor.organizationId,
      ]),
    );
    if (books.length === 0) return;
    await this.enrolment.follow(actor);
    for (const { id } of books) if (!signal?.aborted) await this.post(actor, id, {}, signal);
  }

  /**
   * A book through a month that is over, turn by turn, each a transaction: what was posted before an interruption stays, and the
   * next run goes on from there.
   * @throws Refusal `not_found`, `validation_failed`, `forbidden`
   */
  async run(actor: Actor, bookId: string, options: { through?: string; most?: number }): Promise<RunResult> {
    requireReach(actor, 'depreciation.run');
    await this.enrolment.follow(actor);
    return this.post(actor, bookId, options);
  }

  /** What a run would post. Assets that would only come into the book by it are not counted. @throws as `run` */
  preview(actor: Actor, bookId: string, { through: wanted }: { through?: string }): Promise<RunResult> {
    requireReach(actor, 'depreciation.read');
    return this.database.reading(actor, async () => {
      const book = await this.book(actor, bookId);
      const result = nothing(book, await this.through(actor, wanted));
      for (let after: string | null = null; ; ) {
        const assets: AssetRow[] = await this.database.query<AssetRow>(DUE, [
          actor.organizationId,
          bookId,
          result.through,
          ASSETS_A_TURN,
          after,
        ]);
        for (const { due } of await this.reckon(actor, book, assets, result.through)) count(result, due);
        after = assets.at(-1)?.id ?? null;
        if (assets.length < ASSETS_A_TURN) return result;
      }
    });
  }

  private async post(
    actor: Actor,
    bookId: string,
    { through: wanted, most }: { through?: string; most?: number },
    signal?: AbortSignal,
  ): Promise<RunResult> {
    const { book, through } = await this.database.reading(actor, async () => ({
      book: await this.book(actor, bookId),
      through: await this.through(actor, wanted),
    }));
    const result = nothing(book, through);
    for (let taken = 0; !signal?.aborted; ) {
      if (most !== undefined && taken >= most) return { ...result, isPartial: true };
      const reckoned = await this.database.transaction(actor, async () => {
        const assets = await this.database.query<AssetRow>(`${DUE} FOR NO KEY UPDATE OF asset SKIP LOCKED`, [
          actor.organizationId,
          bookId,
          through,
          ASSETS_A_TURN,
          null,
        ]);
        const turn = await this.reckon(actor, book, assets, through);
        await this.write(actor, book, turn);
        return turn;
      });
      for (const { due } of reckoned) count(result, due);
      taken += reckoned.length;
      if (reckoned.length < ASSETS_A_TURN) break;
    }
    return result;
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

  private async book(actor: Actor, id: string): Promise<Book> {
    const book = await this.database.first<Book>(
      `SELECT id, currency, posts_to_ledger AS "postsToLedger", starts_on::text AS "startsOn" FROM depreciation_books
       WHERE organization_id = $1 AND id = $2`,
      [actor.organizationId, id],
    );
    if (!book) throw notFound('The depreciation book');
    return book;
  }

  private async through(actor: Actor, wanted?: string): Promise<string> {
    const current = monthOf(await this.calendar.today(actor));
    const through = wanted ? monthOf(wanted) : monthsAfter(current, -1);
    if (through < current) return through;
    throw new Refusal('validation_failed', 'A month is posted when it is over.', { pointer: '/through' });
  }
}

function nothing({ currency }: Book, through: string): RunResult {
  const sums = { depreciationMinor: 0n, impairmentMinor: 0n, disposalMinor: 0n, correctionMinor: 0n };
  return { through, assets: 0, entries: 0, ...sums, currency, isPartial: false };
}

/** What lies before the book is no expense of its months. */
function count(result: RunResult, due: readonly DuePosting[]): void {
  const counted = due.filter(({ origin }) => origin !== 'opening');
  if (counted.length > 0) result.assets += 1;
  result.entries += counted.length;
  for (const { measure, origin, amountMinor } of counted) {
    result[`${measure}Minor`] += amountMinor;
    if (origin === 'correction') result.correctionMinor += amountMinor;
  }
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

const DUE = `
  SELECT ${ASSET} FROM depreciation_assets asset
  WHERE asset.organization_id = $1 AND asset.book_id = $2 AND (asset.is_stale OR asset.next_month IS NOT NULL)
    AND (asset.is_stale OR asset.next_month <= $3) AND ($5::uuid IS NULL OR asset.id > $5::uuid)
  ORDER BY asset.id LIMIT $4`;

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
