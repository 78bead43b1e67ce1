import { Injectable } from '@nestjs/common';
import { type Filter, type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, may, notFound, type Page, reachOf } from '#platform';
import { Delegations } from '../approvals/delegations.service.js';
import { lineChange } from '../changes/change.columns.js';
import type {
  PurchaseRequestDetailDto,
  PurchaseRequestDto,
  PurchaseRequestQuery,
  RequestEventDto,
  RequestLineDto,
} from './request.dto.js';
import { verbsFrom, verdictNames } from './request.lifecycle.js';
import { RequestSteps } from './request-steps.queries.js';

/** Of a line `l`: what is kept or was given from stock, and what vendors were sent for it and brought. */
const standing = `(SELECT jsonb_build_object('reserved', k.reserved, 'handedOver', k.given, 'ordered', b.ordered, 'received', b.received,
    'expectedOn', b.expected)
  FROM (SELECT count(*) FILTER (WHERE s.state = 'live') AS reserved, count(*) FILTER (WHERE s.state = 'fulfilled') AS given
      FROM stock_reservations s WHERE s.request_line_id = l.id AND s.state <> 'released') k,
    (SELECT coalesce(sum(t.taken), 0) AS ordered, coalesce(sum(t.received), 0) AS received,
        max(u.expected_on) FILTER (WHERE t.received < t.taken) AS expected
      FROM purchase_order_lines t JOIN purchase_orders u ON u.id = t.order_id
      WHERE t.request_line_id = l.id AND t.taken > 0 AND u.state <> 'draft') b)`;

/** How many lines a request has; once it is approved, how many of them are on their way, and how many are there or done in the house. */
const progress = `(SELECT jsonb_build_object('lines', count(*), 'underway', count(*) FILTER (WHERE NOT g.done AND g.begun), 'done', count(*) FILTER (WHERE g.done))
  FROM purchase_request_lines l LEFT JOIN purchase_request_line_acts a ON a.line_id = l.id
    LEFT JOIN LATERAL (SELECT ${standing} AS said WHERE r.state = 'approved') n ON true
    CROSS JOIN LATERAL (SELECT coalesce(a.state = 'done' OR (n.said ->> 'handedOver')::bigint + (n.said ->> 'received')::bigint >= l.quantity, false) AS done,
      coalesce((n.said ->> 'reserved')::bigint + (n.said ->> 'handedOver')::bigint + (n.said ->> 'ordered')::bigint > 0, false) AS begun) g
  WHERE l.request_id = r.id)`;

/** What recurs counts over its whole term. */
const totals = `coalesce((SELECT jsonb_agg(jsonb_build_object('currency', x.currency, 'amountMinor', x.amount::text, 'monthlyMinor', x.monthly::text) ORDER BY x.currency)
  FROM (SELECT l.currency, sum(l.quantity * (l.unit_price_minor + l.recurring_minor * coalesce(l.term_months, 0))) AS amount,
      sum(l.quantity * l.recurring_minor) AS monthly
    FROM purchase_request_lines l WHERE l.request_id = r.id GROUP BY l.currency) x), '[]')`;

const columns = `r.id, r.number, r.title, r.requested_by_id AS "requestedById", q.name AS "requestedByName", r.for_kind AS "forKind",
  r.for_person_id AS "forPersonId", p.name AS "forPersonName", r.for_location_id AS "forLocationId", f.name AS "forLocationName",
  r.project_id AS "projectId", j.code || ' ' || j.name AS "projectName",
  r.wanted_on::text AS "wantedOn", r.state, ${totals} AS totals, ${progress} AS progress, r.submitted_at AS "submittedAt", r.decided_at AS "decidedAt",
  r.version, r.created_at AS "createdAt", r.updated_at AS "updatedAt"`;

const requests: Listing = {
  select: columns,
  from: `purchase_requests r JOIN people q ON q.id = r.requested_by_id LEFT JOIN people p ON p.id = r.for_person_id
    LEFT JOIN locations f ON f.id = r.for_location_id LEFT JOIN projects j ON j.id = r.project_id`,
  id: 'r.id',
  sortable: { createdAt: 'r.created_at', number: 'r.number', title: 'r.title', updatedAt: 'r.updated_at' },
  usual: '-createdAt',
  searched: ['r.number', 'r.title', 'q.name'],
  label: 'The request',
};

/** Those that one asked for, benefits from or is asked about, and those that units pay which one sees all of. `?` begins with oneself. */
const visible = `(r.requested_by_id = (?::uuid[])[1] OR r.for_person_id = (?::uuid[])[1]
  OR EXISTS (SELECT FROM approval_seats t WHERE t.organization_id = r.organization_id AND t.request_id = r.id AND t.person_id = ANY(?::uuid[]))
  OR EXISTS (SELECT FROM purchase_request_lines l JOIN cost_centers c ON c.id = l.cost_center_id
    WHERE l.request_id = r.id AND c.business_unit_id = ANY(?::uuid[])))`;

type Head = PurchaseRequestDto & { reason: string | null; policyNumber: number | null; round: number };

const heads: Listing = {
  ...requests,
  select: `${columns}, r.reason, v.number AS "policyNumber", r.round`,
  from: `${requests.from} LEFT JOIN approval_policies v ON v.id = r.policy_id`,
};

/** Needs a reading scope or an open transaction. */
@Injectable()
export class PurchaseRequestsQueries {
  constructor(
    private readonly database: Database,
    private readonly delegations: Delegations,
    private readonly steps: RequestSteps,
  ) {}

  async list(actor: Actor, query: PurchaseRequestQuery): Promise<Page<PurchaseRequestDto>> {
    return listPage(this.database, requests, query, [
      await this.seenBy(actor),
      ['r.state = ?', query.state],
      ['r.requested_by_id = ?', query.mine ? actor.personId : undefined],
      ['EXISTS (SELECT FROM purchase_request_lines l WHERE l.request_id = r.id AND l.cost_center_id = ?)', query.costCenterId],
      ['r.project_id = ?', query.projectId],
    ]);
  }

  /** @throws Refusal `not_found`, also for what one takes no part in */
  async get(actor: Actor, id: string): Promise<PurchaseRequestDetailDto> {
    await this.requireSeen(actor, id);
    const { round, ...head } = await readOne<Head>(this.database, heads, id);
    const steps = await this.steps.of(id, round);
    const people = await this.people(actor);
    const concerned = actor.personId === head.requestedById || actor.personId === head.forPersonId;
    const asked = steps.some(({ seats }) => seats.some(({ personId, state }) => state === 'open' && people.includes(personId)));
    return {
      ...head,
      lines: await this.lines(id),
      steps,
      history: await this.history(id),
      verbs: actor.personId === head.requestedById ? verbsFrom(head.state) : [],
      verdicts: head.state === 'pending_approval' && asked && !concerned ? [...verdictNames] : [],
    };
  }

  /** @throws Refusal `not_found`, also for what one takes no part in */
  async requireSeen(actor: Actor, id: string): Promise<void> {
    const [sql, value] = await this.seenBy(actor);
    const found = await this.database.first(
      `SELECT r.id FROM purchase_requests r WHERE r.id = $1 AND ${value === undefined ? 'true' : sql.replaceAll('?', '$2')}`,
      value === undefined ? [id] : [id, value],
    );
    if (!found) throw notFound(requests.label);
  }

  private async seenBy(actor: Actor): Promise<Filter> {
    const reach = may(actor, 'procurement.read_all') ? reachOf(actor, 'procurement.read_all') : undefined;
    if (reach === 'everything') return [visible, undefined];
    // Ids of people and of units never meet, so one list serves both.
    return [visible, [...(await this.people(actor)), ...(reach?.businessUnitIds ?? [])]];
  }

  /** Oneself, then those whom one stands in for. */
  private async people(actor: Actor): Promise<string[]> {
    if (actor.personId === undefined) return [];
    return [actor.personId, ...(await this.delegations.standingInFor(actor, actor.personId))];
  }

  private lines(id: string): Promise<RequestLineDto[]> {
    return this.database.query<RequestLineDto>(
      `SELECT l.id, l.product_id AS "productId", l.description, l.domain, l.category, l.quantity, l.currency,
         l.unit_price_minor::text AS "unitPriceMinor", l.recurring_minor::text AS "recurringMinor", l.term_months AS "termMonths",
         l.cost_center_id AS "costCenterId", c.code || ' ' || c.name AS "costCenterName", l.vendor_id AS "vendorId", v.name AS "vendorName",
         l.offer_id AS "offerId", o.title AS "offerTitle", coalesce(o.asks, '[]') AS asks, l.answers, ${lineChange} AS change, ${standing} AS standing
       FROM purchase_request_lines l JOIN cost_centers c ON c.id = l.cost_center_id LEFT JOIN vendors v ON v.id = l.vendor_id
         LEFT JOIN catalogue_offers o ON o.id = l.offer_id
       WHERE l.request_id = $1 ORDER BY l.position`,
      [id],
    );
  }

  private history(id: string): Promise<RequestEventDto[]> {
    return this.database.query<RequestEventDto>(
      `SELECT e.kind, e.round, p.name AS "byName", b.name AS "onBehalfOfName", g.round AS "carriedFromRound", e.reason, e.occurred_at AS "occurredAt"
       FROM purchase_request_events e LEFT JOIN people p ON p.id = e.by_person_id LEFT JOIN people b ON b.id = e.on_behalf_of_id
         LEFT JOIN purchase_request_events g ON g.id = e.carried_from_id
       WHERE e.organization_id = current_organization_id() AND e.request_id = $1 ORDER BY e.id`,
      [id],
    );
  }
}
