import type { Client } from 'pg';
import { fillSurroundings, idOf } from './surroundings.js';

const REQUESTERS = 500;

/** So many requests that wait for one person, asked by many others over some weeks, each with a line. */
export async function fillApprovals(client: Client, organizationId: string, approverId: string, count: number): Promise<void> {
  await fillSurroundings(client, organizationId, REQUESTERS);
  const rows = `FROM (SELECT n, '${organizationId}'::uuid AS organization, now() - make_interval(mins => n::integer) AS at FROM generate_series(1, ${count}) n) r`;
  const [request, step, line] = [idOf('request', 'n'), idOf('approval', 'n'), idOf('line', 'n')];
  await client.query(`
    INSERT INTO approval_policies (id, organization_id, number, book, published_by, published_at)
      VALUES (${idOf('policy', '1')}, '${organizationId}', 1, '{"rules": [], "otherwise": []}', 'bench', now());
    INSERT INTO purchase_requests (id, organization_id, number, title, requested_by_id, for_kind, created_at, updated_at)
      SELECT ${request}, organization, 'R-2026-' || lpad(n::text, 5, '0'), 'Wish ' || n, ${idOf('person', `1 + n % ${REQUESTERS}`)}, 'self', at, at ${rows};
    INSERT INTO purchase_request_lines (id, organization_id, request_id, position, description, domain, category, quantity, currency,
        unit_price_minor, cost_center_id)
      SELECT ${line}, organization, ${request}, 1, 'Laptop', 'it', 'Laptops', 1, 'EUR', 100000, ${idOf('center', '1')} ${rows};
    UPDATE purchase_requests SET state = 'pending_approval', round = 1, policy_id = ${idOf('policy', '1')}, steps_needed = 1, submitted_at = created_at;
    INSERT INTO approval_steps (id, organization_id, request_id, round, stage, mode, needed, reasons, state)
      SELECT ${step}, organization, ${request}, 1, 0, 'any', 1, '[{"sums": [{"amountMinor": "100000", "currency": "EUR"}]}]', 'open' ${rows};
    INSERT INTO approval_seats (id, organization_id, request_id, step_id, person_id, source, state, asked_at)
      SELECT ${idOf('seat', 'n')}, organization, ${request}, ${step}, '${approverId}', 'person', 'open', at ${rows};
  `);
  for (const table of ['purchase_requests', 'purchase_request_lines', 'approval_steps', 'approval_seats'])
    await client.query(`ANALYZE ${table}`);
}
