import { Injectable } from '@nestjs/common';
import { type Filter, type Listing, listPage } from '#organization';
import { type Actor, Database, notFound, type Page, reachOf } from '#platform';
import { daysAfter, monthOf, monthsAfter } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { ASSET, AssetFactsQueries, type AssetRow } from './asset-facts.queries.js';
import { type SettledTotal, settledTotals, type totalLabels } from './book-totals.sql.js';
import { shownValue } from './book-value.js';
import type { BookState } from './course.rules.js';
import type { BookTotalDto, BookTotalsDto, BookTotalsQuery, BookValueRowDto, BookValuesQuery } from './depreciation.dto.js';

type ValueRow = AssetRow & Pick<BookValueRowDto, 'tag' | 'name' | 'category' | 'costCenter'>;

const listing: Listing = {
  select: `${ASSET}, item.tag, item.name, product.category, center.code || ' ' || center.name AS "costCenter"`,
  from: `depreciation_assets asset JOIN items item ON item.id = asset.item_id
    LEFT JOIN products product ON product.id = item.product_id LEFT JOIN cost_centers center ON center.id = item.cost_center_id`,
  id: 'asset.id',
  sortable: {
    tag: 'item.tag_key',
    name: 'item.name_key',
    inServiceOn: 'coalesce(asset.given_in_service_on, asset.signalled_on)',
  },
  usual: 'tag',
  searched: ['item.tag', 'item.name', 'product.category'],
  label: 'The asset',
};

const ASSETS_A_TURN = 2_000;
const NOTHING: BookState = { costMinor: 0n, accumulatedMinor: 0n, impairedMinor: 0n, carryingMinor: 0n, resultMinor: 0n };

/** What the assets of a book are worth on any day. A role narrowed to units sees those of its units. */
@Injectable()
export class BookValues {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly facts: AssetFactsQueries,
  ) {}

  /** @throws Refusal `not_found` for the book */
  page(actor: Actor, query: BookValuesQuery): Promise<Page<BookValueRowDto>> {
    return this.database.reading(actor, async () => {
      await this.currency(actor, query.bookId);
      const on = query.on ?? (await this.calendar.today(actor));
      const page = await listPage<ValueRow>(this.database, listing, query, [
        ...within(actor, query.bookId),
        ['item.domain = ?', query.domain],
        ['product.category = ?', query.category],
        ['item.cost_center_id = ?', query.costCenterId],
      ]);
      const states = await this.states(actor, page.data, on);
      return { ...page, data: page.data.map((row, place) => shown(row, states[place] ?? NOTHING)) };
    });
  }

  /**
   * The whole book along one dimension: summed up from its postings as far as they tell, so that a day of a month that was posted costs
   * one statement; what is to come is reckoned asset by asset.
   * @throws Refusal `not_found` for the book
   */
  totals(actor: Actor, { bookId, on: wanted, by = 'category' }: BookTotalsQuery): Promise<BookTotalsDto> {
    return this.database.reading(actor, async () => {
      const currency = await this.currency(actor, bookId);
      const on = wanted ?? (await this.calendar.today(actor));
      const sums = new Map<string | null, BookState & { assets: number }>();
      for (const { label, others, ...settled } of await this.settled(actor, bookId, on, by)) {
        let sum = stateOf(settled);
        for (let from = 0; from < others.length; from += ASSETS_A_TURN)
          for (const state of await this.reckoned(actor, others.slice(from, from + ASSETS_A_TURN), on)) sum = added(sum, state);
        sums.set(label, sum);
      }
      const data = [...sums].map(
        ([label, { assets, ...state }]): BookTotalDto => ({ label, assets, ...shownValue(state, currency) }),
      );
      data.sort((a, b) => (a.label ?? '\uffff').localeCompare(b.label ?? '\uffff'));
      const whole = [...sums.values()].reduce((sum, part) => ({ ...plus(sum, part), assets: sum.assets + part.assets }), {
        ...NOTHING,
        assets: 0,
      });
      return { on, total: { label: null, assets: whole.assets, ...shownValue(whole, currency) }, data };
    });
  }

  /** What the postings tell of the assets at the end of the last month that was over on the day. */
  private settled(actor: Actor, bookId: string, on: string, by: keyof typeof totalLabels): Promise<SettledTotal[]> {
    const over = daysAfter(on, 1).endsWith('-01') ? monthOf(on) : monthsAfter(monthOf(on), -1);
    const reach = reachOf(actor, 'depreciation.read');
    const units = reach === 'everything' ? null : reach.businessUnitIds;
    return this.database.query<SettledTotal>(settledTotals(by), [actor.organizationId, bookId, on, over, units]);
  }

  private async reckoned(actor: Actor, ids: readonly string[], on: string): Promise<BookState[]> {
    const assets = await this.database.query<AssetRow>(
      `SELECT ${ASSET} FROM depreciation_assets asset WHERE asset.organization_id = $1 AND asset.id = ANY($2::uuid[])`,
      [actor.organizationId, ids],
    );
    return this.states(actor, assets, on);
  }

  private async states(actor: Actor, assets: readonly AssetRow[], on: string): Promise<BookState[]> {
    const courses = await this.facts.courses(actor, assets);
    return assets.map(({ id }) => courses.get(id)?.on(on) ?? NOTHING);
  }

  private async currency(actor: Actor, bookId: string): Promise<string> {
    const book = await this.database.first<{ currency: string }>(
      'SELECT currency FROM depreciation_books WHERE organization_id = $1 AND id = $2',
      [actor.organizationId, bookId],
    );
    if (!book) throw notFound('The depreciation book');
    return book.currency;
  }
}

function within(actor: Actor, bookId: string): Filter[] {
  const reach = reachOf(actor, 'depreciation.read');
  return [
    ['asset.organization_id = ?', actor.organizationId],
    ['asset.book_id = ?', bookId],
    ['item.business_unit_id = ANY(?::uuid[])', reach === 'everything' ? undefined : reach.businessUnitIds],
  ];
}

function shown(
  { id, itemId, tag, name, category, costCenter, method, lifeMonths, ...row }: ValueRow,
  state: BookState,
): BookValueRowDto {
  const inServiceOn = row.givenInServiceOn ?? row.signalledOn;
  const { disposedOn, currency } = row;
  return {
    id,
    itemId,
    tag,
    name,
    category,
    costCenter,
    method,
    lifeMonths,
    inServiceOn,
    disposedOn,
    ...shownValue(state, currency),
  };
}

function added(sum: BookState & { assets: number }, state: BookState): BookState & { assets: number } {
  // What is not in service on the day, or no longer, counts for nothing.
  return { ...plus(sum, state), assets: sum.assets + (state.costMinor !== 0n ? 1 : 0) };
}

function stateOf({ assets, ...sums }: Omit<SettledTotal, 'label' | 'others'>): BookState & { assets: number } {
  return {
    assets,
    costMinor: BigInt(sums.costMinor),
    accumulatedMinor: BigInt(sums.accumulatedMinor),
    impairedMinor: BigInt(sums.impairedMinor),
    carryingMinor: BigInt(sums.carryingMinor),
    resultMinor: BigInt(sums.resultMinor),
  };
}

function plus(a: BookState, b: BookState): BookState {
  return {
    costMinor: a.costMinor + b.costMinor,
    accumulatedMinor: a.accumulatedMinor + b.accumulatedMinor,
    impairedMinor: a.impairedMinor + b.impairedMinor,
    carryingMinor: a.carryingMinor + b.carryingMinor,
    resultMinor: a.resultMinor + b.resultMinor,
  };
}
