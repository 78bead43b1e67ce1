import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { type Actor, AuditTrail, Database, Refusal, reachOf } from '#platform';
import { neutralised } from '../csv/csv-cells.rules.js';
import { FOCUS_VERSION, type FocusColumn, type FocusRow, focusColumns } from './focus.columns.js';
import { chargeKinds, type FocusEntry, focusRow } from './focus-row.rules.js';

/** The months that are written, each by any of its days. */
export interface FocusMonths {
  from: string;
  to: string;
}

/** Cells that are amounts: a minus there is a sign, and an apostrophe before it would make the figure a text. */
const FIGURES: ReadonlySet<FocusColumn> = new Set([
  'BilledCost',
  'ContractedCost',
  'EffectiveCost',
  'ListCost',
  'PricingQuantity',
  'x_BaseCost',
]);

const SELECT = `
  e.id, e.kind, e.amount_minor::text AS "amountMinor", e.currency,
  e.base_amount_minor::text AS "baseAmountMinor", e.base_currency AS "baseCurrency",
  e.month::text AS month, (e.month + interval '1 month')::date::text AS "monthAfter",
  e.booked_on::text AS "bookedOn", (e.booked_on + 1)::text AS "dayAfter", e.description,
  coalesce(o.month < e.month, false) AS corrects, e.organization_id AS "organizationId", g.name AS "organizationName",
  v.name AS "vendorName", p.manufacturer, p.id AS "productId", p.name AS "productName", e.category, e.domain,
  e.item_id AS "itemId", i.tag AS "itemTag", coalesce(e.item_kind, i.kind) AS "itemKind",
  e.cost_center_id AS "costCenterId", c.name AS "costCenterName", u.name AS "businessUnitName"`;

const FROM = `ledger_entries e
  JOIN organizations g ON g.id = e.organization_id
  LEFT JOIN ledger_entries o ON o.id = e.reverses_id
  LEFT JOIN vendors v ON v.id = e.vendor_id
  LEFT JOIN products p ON p.id = e.product_id
  LEFT JOIN items i ON i.id = e.item_id
  LEFT JOIN cost_centers c ON c.id = e.cost_center_id
  LEFT JOIN business_units u ON u.id = e.business_unit_id`;

/** Writes the ledger as a cost and usage file of FOCUS, so that what reads such files of clouds can read this one beside them. */
@Injectable()
export class FocusExports {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * The charges that count in these months, by month, as pieces of a file in constant memory. A role that is narrowed to business
   * units gets what was charged to these.
   * @throws Refusal `forbidden`, or `validation_failed` for months that end before they begin
   */
  async prepared(actor: Actor, { from, to }: FocusMonths): Promise<AsyncGenerator<string>> {
    const reach = reachOf(actor, 'spend.read');
    if (to.slice(0, 7) < from.slice(0, 7)) {
      throw new Refusal('validation_failed', 'The last month lies before the first.', { pointer: '?to' });
    }
    await this.database.transaction(actor, () =>
      this.audit.record(actor, {
        action: 'spend.exported',
        subjectKind: 'organization',
        subjectId: actor.organizationId,
        after: { format: `FOCUS ${FOCUS_VERSION}`, from, to },
      }),
    );
    return this.pieces(actor, [
      actor.organizationId,
      `${from.slice(0, 7)}-01`,
      `${to.slice(0, 7)}-01`,
      [...chargeKinds],
      reach === 'everything' ? null : [...reach.businessUnitIds],
    ]);
  }

  private async *pieces(actor: Actor, parameters: Parameters<Database['stream']>[2]): AsyncGenerator<string> {
    yield stringify([[...focusColumns]]);
    const rows = this.database.stream<FocusEntry>(
      actor,
      `SELECT ${SELECT} FROM ${FROM}
       WHERE e.organization_id = $1 AND e.month BETWEEN $2::date AND $3::date AND e.kind = ANY($4::text[])
         AND ($5::uuid[] IS NULL OR e.business_unit_id = ANY($5::uuid[]))
       ORDER BY e.month, e.id`,
      parameters,
    );
    for await (const batch of rows) yield stringify(batch.map((entry) => cells(focusRow(entry))));
  }
}

const cells = (row: FocusRow): string[] =>
  focusColumns.map((column) => {
    const value = row[column] ?? '';
    return FIGURES.has(column) ? value : neutralised(value);
  });
