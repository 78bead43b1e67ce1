import { Injectable } from '@nestjs/common';
import { type Actor, Database, newId, notFound, Refusal } from '#platform';
import { amountsOf, type PricedLine } from './order-amounts.rules.js';

/** What a buyer may say of a line besides what was approved. */
export interface LineTerms {
  id: string;
  unitPriceMinor?: string;
  recurringMinor?: string;
  discountMinor?: string;
  taxBasisPoints?: number;
}

export interface OrderLineRow extends PricedLine {
  id: string;
  position: number;
  received: number;
  recurringMinor: string;
  netMinor: string;
  taxMinor: string;
  shippingMinor: string;
  costCenterId: string;
  description: string;
  commitmentId: string | null;
}

type PricedRow = Pick<OrderLineRow, 'id' | 'unitPriceMinor' | 'recurringMinor'>;

/** The lines of an order: taken from requests, priced, and reckoned up. */
@Injectable()
export class OrderLines {
  constructor(private readonly database: Database) {}

  of(orderId: string): Promise<OrderLineRow[]> {
    return this.database.query<OrderLineRow>(
      `SELECT id, position, received, quantity, unit_price_minor::text AS "unitPriceMinor", recurring_minor::text AS "recurringMinor",
         discount_minor::text AS "discountMinor", tax_basis_points AS "taxBasisPoints", net_minor::text AS "netMinor",
         tax_minor::text AS "taxMinor", shipping_minor::text AS "shippingMinor", cost_center_id AS "costCenterId", description,
         commitment_id AS "commitmentId"
       FROM purchase_order_lines WHERE order_id = $1 ORDER BY position`,
      [orderId],
    );
  }

  /** As they were approved, as much as nobody has ordered yet. */
  async take(actor: Actor, orderId: string, requestLineIds: readonly string[]): Promise<void> {
    const ids = requestLineIds.map(() => newId());
    await this.database.query(
      `INSERT INTO purchase_order_lines (id, organization_id, order_id, position, request_line_id, product_id, description, domain,
         cost_center_id, quantity, unit_price_minor, recurring_minor, term_months, net_minor, tax_minor, shipping_minor)
       SELECT g.id, $3, $4, g.position, l.id, l.product_id, l.description, l.domain, l.cost_center_id, l.quantity - t.taken, l.unit_price_minor,
         l.recurring_minor, l.term_months, (l.quantity - t.taken) * l.unit_price_minor, 0, 0
       FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS g (id, line, position) JOIN purchase_request_lines l ON l.id = g.line
         CROSS JOIN LATERAL (SELECT coalesce(sum(o.taken), 0)::integer + purchase_request_line_reserved(l.id) AS taken FROM purchase_order_lines o
           WHERE o.request_line_id = l.id AND o.taken > 0) t`,
      [ids, requestLineIds, actor.organizationId, orderId],
    );
    await this.database.query(
      `INSERT INTO purchase_order_line_works (id, organization_id, line_id, action, item_id, wanted_on)
       SELECT gen_random_uuid(), l.organization_id, l.id, q.action, q.item_id, r.wanted_on
       FROM purchase_order_lines l JOIN purchase_request_lines q ON q.id = l.request_line_id JOIN purchase_requests r ON r.id = q.request_id
       WHERE l.order_id = $1 AND l.id = ANY($2::uuid[]) AND q.action IS NOT NULL`,
      [orderId, ids],
    );
  }

  /** How much more than ordered may come. Needs the open transaction that holds the order, a draft. */
  async tolerate(orderId: string, percent: number): Promise<void> {
    await this.database.query('UPDATE purchase_order_lines SET over = quantity::bigint * $2::integer / 100 WHERE order_id = $1', [
      orderId,
      percent,
    ]);
  }

  /** Needs the open transaction that holds the order. @throws Refusal `not_found` for a line of another order; `validation_failed` */
  async price(orderId: string, shippingMinor: string, terms: readonly LineTerms[]): Promise<void> {
    const known = await this.of(orderId);
    for (const [at, { id }] of terms.entries()) {
      if (!known.some((line) => line.id === id.toLowerCase())) throw notFound(`The line ${at + 1}`);
    }
    const lines = known.map((line) => {
      const told = terms.find(({ id }) => id.toLowerCase() === line.id);
      return {
        ...line,
        unitPriceMinor: told?.unitPriceMinor ?? line.unitPriceMinor,
        recurringMinor: told?.recurringMinor ?? line.recurringMinor,
        discountMinor: told?.discountMinor ?? line.discountMinor,
        taxBasisPoints: told?.taxBasisPoints ?? line.taxBasisPoints,
      };
    });
    /** Where it stands in what was told. */
    const placeOf = (line: { id: string } | undefined): number => terms.findIndex(({ id }) => id.toLowerCase() === line?.id);
    const dear = lines.findIndex(
      ({ quantity, unitPriceMinor, discountMinor }) => BigInt(discountMinor) > BigInt(quantity) * BigInt(unitPriceMinor),
    );
    if (dear >= 0)
      throw new Refusal('validation_failed', 'A discount is not above the price of its line.', {
        pointer: `/lines/${placeOf(lines[dear])}/discountMinor`,
      });
    await this.requireApproved(lines, placeOf);
    const amounts = amountsOf(lines, shippingMinor);
    const rows = lines.map((line, at) => ({ ...line, ...amounts[at] }));
    await this.database.query(
      `UPDATE purchase_order_lines AS l SET unit_price_minor = g."unitPriceMinor", recurring_minor = g."recurringMinor",
         discount_minor = g."discountMinor", tax_basis_points = g."taxBasisPoints", net_minor = g."netMinor", tax_minor = g."taxMinor",
         shipping_minor = g."shippingMinor"
       FROM jsonb_to_recordset($1) AS g(id uuid, "unitPriceMinor" bigint, "recurringMinor" bigint, "discountMinor" bigint,
         "taxBasisPoints" integer, "netMinor" bigint, "taxMinor" bigint, "shippingMinor" bigint)
       WHERE l.id = g.id`,
      [JSON.stringify(rows)],
    );
  }

  /** What the database holds as well, told at the line. @throws Refusal `guard_failed` for a price above what was approved and is tolerated */
  private async requireApproved(lines: readonly PricedRow[], placeOf: (line: { id: string }) => number): Promise<void> {
    const dearer = await this.database.query<{ id: string; once: boolean }>(
      `SELECT l.id, g."unitPriceMinor" > d.unit AS once
       FROM jsonb_to_recordset($1) AS g(id uuid, "unitPriceMinor" bigint, "recurringMinor" bigint)
         JOIN purchase_order_lines l ON l.id = g.id JOIN purchase_request_lines a ON a.id = l.request_line_id
         JOIN purchase_requests r ON r.id = a.request_id, LATERAL orderable_price(a, r) d
       WHERE g."unitPriceMinor" > d.unit OR g."recurringMinor" > d.recurring ORDER BY l.position`,
      [JSON.stringify(lines.map(({ id, unitPriceMinor, recurringMinor }) => ({ id, unitPriceMinor, recurringMinor })))],
    );
    if (dearer.length === 0) return;
    const reason = 'This is more than was approved and its policy tolerates. For more, the request is revised and asked anew.';
    throw new Refusal('guard_failed', reason, {
      problems: dearer.map((line) => ({
        pointer: `/lines/${placeOf(line)}/${line.once ? 'unitPriceMinor' : 'recurringMinor'}`,
        code: 'guard_failed',
        reason,
      })),
    });
  }
}
