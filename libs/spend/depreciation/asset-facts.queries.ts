import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import { laterOf, monthOf } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { type AssetFacts, type Change, Course } from './course.rules.js';
import type { Convention, Method } from './depreciation-terms.js';
import type { Measure, PostedSoFar } from './due-postings.rules.js';

/** An asset as it stands in its table. */
export interface AssetRow {
  id: string;
  itemId: string;
  signalledOn: string;
  givenInServiceOn: string | null;
  method: Method;
  convention: Convention;
  lifeMonths: number;
  rateBasisPoints: number | null;
  totalUnits: number | null;
  salvageMinor: string;
  proceedsMinor: string;
  disposedOn: string | null;
  postedThrough: string | null;
  currency: string;
}

export const ASSET = `
  asset.id, asset.item_id AS "itemId", asset.signalled_on::text AS "signalledOn", asset.given_in_service_on::text AS "givenInServiceOn",
  asset.method, asset.convention, asset.life_months AS "lifeMonths", asset.rate_basis_points AS "rateBasisPoints",
  asset.total_units AS "totalUnits", asset.salvage_minor::text AS "salvageMinor", asset.proceeds_minor::text AS "proceedsMinor",
  asset.disposed_on::text AS "disposedOn", asset.posted_through::text AS "postedThrough",
  (SELECT currency FROM depreciation_books WHERE id = asset.book_id) AS currency`;

export interface EventRow {
  assetId: string;
  kind: 'impairment' | 'life' | 'units';
  on: string;
  amountMinor: string | null;
  lifeMonths: number | null;
  units: number | null;
}

/** Reads all that the courses of assets depend on, one statement a table. Needs a reading scope or an open transaction. */
@Injectable()
export class AssetFactsQueries {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
  ) {}

  /** By the id of the asset; as if events that are not kept had happened too, where some are given. */
  async courses(actor: Actor, assets: readonly AssetRow[], supposed: readonly EventRow[] = []): Promise<Map<string, Course>> {
    const fiscalYearStartMonth = await this.calendar.fiscalYearStartMonth(actor);
    const costs = await this.costs(actor, assets);
    const events = grouped([...(await this.events(actor, assets)), ...supposed], ({ assetId }) => assetId);
    return new Map(
      assets.map((asset) => {
        const facts = factsOf(asset, costs.get(asset.itemId) ?? [], events.get(asset.id) ?? [], fiscalYearStartMonth);
        return [asset.id, new Course(facts)];
      }),
    );
  }

  /** What was posted of each asset, by its id. */
  async posted(actor: Actor, assets: readonly AssetRow[]): Promise<Map<string, PostedSoFar>> {
    const sums = await this.database.query<{ assetId: string; measure: Measure; minor: string }>(
      `SELECT asset_id AS "assetId", measure, sum(amount_minor)::text AS minor FROM depreciation_postings
       WHERE organization_id = $1 AND asset_id = ANY($2::uuid[]) GROUP BY asset_id, measure`,
      [actor.organizationId, assets.map(({ id }) => id)],
    );
    const posted = new Map<string, PostedSoFar>(
      assets.map(({ id, postedThrough }) => [
        id,
        { through: postedThrough, sums: { depreciation: 0n, impairment: 0n, disposal: 0n } },
      ]),
    );
    for (const { assetId, measure, minor } of sums) {
      const known = posted.get(assetId);
      if (known) known.sums[measure] = BigInt(minor);
    }
    return posted;
  }

  /** The purchases by month, in the currency of the book. */
  private async costs(actor: Actor, assets: readonly AssetRow[]): Promise<Map<string, CostRow[]>> {
    const rows = await this.database.query<CostRow>(
      `SELECT item_id AS "itemId", month::text AS month, base_currency AS currency, sum(base_amount_minor)::text AS minor FROM ledger_entries
       WHERE organization_id = $1 AND item_id = ANY($2::uuid[]) AND kind = 'purchase' GROUP BY item_id, month, base_currency ORDER BY month`,
      [actor.organizationId, [...new Set(assets.map(({ itemId }) => itemId))]],
    );
    return grouped(rows, ({ itemId }) => itemId);
  }

  private events(actor: Actor, assets: readonly AssetRow[]): Promise<EventRow[]> {
    return this.database.query<EventRow>(
      `SELECT asset_id AS "assetId", kind, happened_on::text AS "on", amount_minor::text AS "amountMinor", life_months AS "lifeMonths", units
       FROM depreciation_events WHERE organization_id = $1 AND asset_id = ANY($2::uuid[]) ORDER BY happened_on, id`,
      [actor.organizationId, assets.map(({ id }) => id)],
    );
  }
}

interface CostRow {
  itemId: string;
  month: string;
  currency: string;
  minor: string;
}

function factsOf(
  asset: AssetRow,
  costs: readonly CostRow[],
  events: readonly EventRow[],
  fiscalYearStartMonth: number,
): AssetFacts {
  const inServiceOn = asset.givenInServiceOn ?? asset.signalledOn;
  const changes = events.map(changeOf);
  let costMinor = 0n;
  for (const { month, currency, minor } of costs) {
    if (currency !== asset.currency) continue;
    // What is bought for it later adds to what is left. Its cost is what was bought before its first day, or the first that came after.
    if (month <= monthOf(inServiceOn) || costMinor === 0n) costMinor += BigInt(minor);
    else changes.push({ kind: 'addition', on: month, amountMinor: BigInt(minor) });
  }
  const { salvageMinor, disposedOn, proceedsMinor, ...terms } = asset;
  const disposal = disposedOn ? { on: laterOf(disposedOn, inServiceOn), proceedsMinor: BigInt(proceedsMinor) } : null;
  return {
    inServiceOn,
    costMinor,
    terms: { ...terms, salvageMinor: BigInt(salvageMinor) },
    changes,
    disposal,
    fiscalYearStartMonth,
  };
}

function changeOf({ kind, on, amountMinor, lifeMonths, units }: EventRow): Change {
  if (kind === 'life') return { kind, on, lifeMonths: lifeMonths ?? 1 };
  if (kind === 'units') return { kind, on, units: units ?? 0 };
  return { kind, on, amountMinor: BigInt(amountMinor ?? 0) };
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
