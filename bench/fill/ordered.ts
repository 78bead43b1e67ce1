import type { INestApplicationContext } from '@nestjs/common';
import type { Client } from 'pg';
import type { Actor } from '#platform';
import { ApprovalPolicies, PurchaseOrders } from '#procurement';
import { EMAIL } from '../services.js';
import { fillSurroundings, idOf } from './surroundings.js';

/** Who orders and takes in, as the product would let them act, but as a person. */
export async function buyerOf(client: Client, actor: Actor): Promise<Actor> {
  const { rows } = await client.query<{ id: string; personId: string; name: string }>(
    'SELECT u.id, u.person_id AS "personId", p.name FROM users u JOIN people p ON p.id = u.person_id WHERE u.email = $1',
    [EMAIL],
  );
  const [row] = rows;
  if (!row) throw new Error('Nobody can order.');
  return { ...actor, ...row };
}

export async function fillProcurement(client: Client, services: INestApplicationContext, actor: Actor): Promise<void> {
  await fillSurroundings(client, actor.organizationId, 100);
  const otherwise = [{ mode: 'any' as const, approvers: [{ by: 'role' as const, role: 'finance' as const }] }];
  await services.get(ApprovalPolicies, { strict: false }).publish(actor, { book: { rules: [], otherwise }, basedOn: 0 });
}

/** An order of so many laptops that was approved and sent. @returns it and its one line */
export async function anOrder(
  client: Client,
  services: INestApplicationContext,
  buyer: Actor,
  number: number,
  quantity: number,
): Promise<{ orderId: string; lineId: string }> {
  const n = String(number);
  const [request, line] = [idOf('request', n), idOf('line', n)];
  // No steps are needed, so that it is approved without anybody being asked.
  await client.query(`
    INSERT INTO purchase_requests (id, organization_id, number, title, requested_by_id, for_kind, for_location_id, created_at, updated_at)
      VALUES (${request}, '${buyer.organizationId}', 'R-2026-${n.padStart(5, '0')}', 'Laptops', ${idOf('person', '1')}, 'location', ${idOf('place', '1')}, now(), now());
    INSERT INTO purchase_request_lines (id, organization_id, request_id, position, product_id, vendor_id, description, domain, category, quantity,
        currency, unit_price_minor, cost_center_id)
      SELECT ${line}, '${buyer.organizationId}', ${request}, 1, p.id, p.vendor_id, p.name, p.domain, p.category, ${quantity}, 'EUR', 100000, ${idOf('center', '1')}
      FROM products p WHERE p.id = ${idOf('product', '1')};
    UPDATE purchase_requests SET state = 'pending_approval', round = 1, steps_needed = 0, submitted_at = now(),
      policy_id = (SELECT id FROM approval_policies LIMIT 1) WHERE id = ${request};
    UPDATE purchase_requests SET state = 'approved', decided_at = now() WHERE id = ${request};
  `);
  const { rows } = await client.query<{ id: string }>(`SELECT ${line} AS id`);
  const orders = services.get(PurchaseOrders, { strict: false });
  const [orderId = ''] = await orders.draft(buyer, { requestLineIds: rows.map(({ id }) => id) });
  await orders.move(buyer, orderId, 1, 'send');
  const lines = await client.query<{ id: string }>('SELECT id FROM purchase_order_lines WHERE order_id = $1', [orderId]);
  return { orderId, lineId: lines.rows[0]?.id ?? '' };
}
