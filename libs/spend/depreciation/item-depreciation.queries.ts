import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, Database, notFound } from '#platform';
import { LedgerReferences } from '../ledger/references.queries.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { ASSET, AssetFactsQueries, type AssetRow } from './asset-facts.queries.js';
import { shownMonths } from './book-months.js';
import { shownValue } from './book-value.js';
import type { Course } from './course.rules.js';
import type { BookedAssetDto, DepreciationEventDto, DepreciationPostingDto, ItemDepreciationDto } from './depreciation.dto.js';

type BookedRow = AssetRow & Pick<BookedAssetDto, 'bookId' | 'book' | 'postsToLedger' | 'version' | 'events' | 'corrections'>;

/** What an item is worth in each book, on any day, month by month, and what happened to it there. */
@Injectable()
export class ItemDepreciation {
  constructor(
    private readonly database: Database,
    private readonly references: LedgerReferences,
    private readonly calendar: OrganizationCalendar,
    private readonly facts: AssetFactsQueries,
  ) {}

  /** @throws Refusal `not_found`, `forbidden` */
  of(actor: Actor, itemId: string, wanted?: string): Promise<ItemDepreciationDto> {
    return this.database.reading(actor, async () => {
      requireReach(actor, 'depreciation.read', await this.references.placeOfItem(actor, itemId));
      const today = await this.calendar.today(actor);
      const on = wanted ?? today;
      const assets = await this.database.query<BookedRow>(
        `SELECT ${ASSET}, book.id AS "bookId", book.name AS book, book.posts_to_ledger AS "postsToLedger", asset.version
         FROM depreciation_assets asset JOIN depreciation_books book ON book.organization_id = $1 AND book.id = asset.book_id
         WHERE asset.organization_id = $1 AND asset.item_id = $2 ORDER BY book.posts_to_ledger DESC, book.name`,
        [actor.organizationId, itemId],
      );
      const courses = await this.facts.courses(actor, assets);
      const books: BookedAssetDto[] = [];
      for (const asset of assets) {
        const course = courses.get(asset.id);
        if (course) books.push(shown(asset, course, { on, today }, await this.events(asset.id), await this.postings(asset.id)));
      }
      return { itemId, on, books };
    });
  }

  /** One book of it alone. @throws Refusal `not_found`, `forbidden` */
  async inBook(actor: Actor, itemId: string, assetId: string): Promise<BookedAssetDto> {
    const { books } = await this.of(actor, itemId);
    const found = books.find(({ id }) => id === assetId);
    if (!found) throw notFound('The asset in this book');
    return found;
  }

  private events(assetId: string): Promise<DepreciationEventDto[]> {
    return this.database.query<DepreciationEventDto>(
      `SELECT id, kind, happened_on::text AS "happenedOn", amount_minor::text AS "amountMinor", life_months AS "lifeMonths", units, note
       FROM depreciation_events WHERE asset_id = $1 ORDER BY happened_on, id`,
      [assetId],
    );
  }

  private postings(assetId: string): Promise<DepreciationPostingDto[]> {
    return this.database.query<DepreciationPostingDto>(
      `SELECT month::text AS month, measure, origin, amount_minor::text AS "amountMinor", ledger_entry_id AS "ledgerEntryId", posted_at AS "postedAt"
       FROM depreciation_postings WHERE asset_id = $1 AND origin <> 'month' ORDER BY month, sequence`,
      [assetId],
    );
  }
}

function shown(
  asset: BookedRow,
  course: Course,
  { on, today }: { on: string; today: string },
  events: DepreciationEventDto[],
  corrections: DepreciationPostingDto[],
): BookedAssetDto {
  const { signalledOn, givenInServiceOn, itemId: _item, proceedsMinor: _proceeds, ...facts } = asset;
  return {
    ...facts,
    inServiceOn: givenInServiceOn ?? signalledOn,
    isInServiceGiven: givenInServiceOn !== null,
    lastMonth: course.lastMonth ?? null,
    value: shownValue(course.on(on), asset.currency),
    months: shownMonths(course, asset.postedThrough, today),
    events,
    corrections,
  };
}
