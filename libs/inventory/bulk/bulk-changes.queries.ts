import { Injectable } from '@nestjs/common';
import { Lifecycles } from '#lifecycle';
import { type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, notFound, type Page, type PageQuery, reachOf } from '#platform';
import type { BulkChangeView, BulkOutcome } from './bulk-change.js';
import { opened } from './bulk-rows.js';

/** A change that was stopped is told by its job, so that the two can never disagree; one whose job is forgotten was stopped. */
const STATE = `CASE WHEN b.finished_at IS NOT NULL THEN 'done' WHEN j.id IS NULL THEN 'cancelled'
  WHEN j.state IN ('failed', 'cancelled') THEN j.state ELSE 'running' END`;

const listing: Listing = {
  select: `b.id, b.job_id AS "jobId", ${STATE} AS state, b.dry_run AS "dryRun", b.change, b.total,
    b.changed + b.unchanged + b.refused AS done, b.changed, b.unchanged, b.refused, b.undo_of AS "undoOf", u.id AS "undoneBy",
    CASE WHEN b.finished_at IS NULL THEN j.error_message END AS problem, b.created_by AS "createdBy",
    b.created_by_id AS "createdById", b.created_at AS "createdAt",
    b.finished_at AS "finishedAt"`,
  from: `bulk_changes b LEFT JOIN background_jobs j ON j.id = b.job_id
    LEFT JOIN bulk_changes u ON u.organization_id = b.organization_id AND u.undo_of = b.id AND NOT u.dry_run`,
  id: 'b.id',
  sortable: { createdAt: 'b.created_at' },
  usual: '-createdAt',
  searched: ['b.created_by'],
  label: 'The bulk change',
};

/** What became of one item, for people. */
export interface BulkResult {
  place: number;
  item: { id: string | null; tag: string | null; name: string | null; named: string };
  outcome: BulkOutcome | null;
  code: string | null;
  reason: string | null;
  pointer: string | null;
}

/** Items to which the same happened. */
export interface BulkReportRow {
  outcome: BulkOutcome | null;
  from: string | null;
  to: string | null;
  code: string | null;
  reason: string | null;
  count: number;
}

const LONGEST_REPORT = 500;

const RESULT = `r.place, jsonb_build_object('id', r.item_id, 'tag', i.tag, 'name', i.name, 'named', r.named) AS item,
  r.outcome, r.code, r.reason, r.pointer`;

const SETTLED = `SELECT place, item_id, named, outcome, code, reason, pointer FROM bulk_change_items WHERE bulk_change_id = $1`;
/** What is still to be done; the chunks stand in the order of their places. */
const WAITING = `SELECT o.place, o.item_id, o.named, NULL AS outcome, NULL AS code, NULL AS reason, NULL AS pointer
  FROM bulk_change_chunks c CROSS JOIN LATERAL ${opened('c')} WHERE c.bulk_change_id = $1`;

const NEXT_OF_ALL = `(${SETTLED} AND place > $2 ORDER BY place LIMIT $3)
  UNION ALL (${WAITING} AND c.places[cardinality(c.places)] > $2 AND o.place > $2 ORDER BY c.first, o.place LIMIT $3)`;

/** The rows of this SQL with their items, in their order. */
function told(rows: string): string {
  return `SELECT ${RESULT} FROM (${rows}) r LEFT JOIN items i ON i.id = r.item_id ORDER BY r.place`;
}

/** Whoever may read a part of the items only sees the changes that they made themselves, whose items are within their reach. */
@Injectable()
export class BulkChangeQueries {
  constructor(
    private readonly database: Database,
    private readonly lifecycles: Lifecycles,
  ) {}

  /** @throws Refusal `not_found` */
  find(actor: Actor, id: string): Promise<BulkChangeView> {
    return this.database.reading(actor, async () => {
      const { createdById, ...row } = await readOne<Row>(this.database, listing, id);
      if ((ownOnly(actor) ?? createdById) !== createdById) throw notFound(listing.label);
      const [shown] = await this.shown([row]);
      if (!shown) throw notFound(listing.label);
      return shown;
    });
  }

  list(actor: Actor, query: PageQuery): Promise<Page<BulkChangeView>> {
    return this.database.reading(actor, async () => {
      const { data, next } = await listPage<Row>(this.database, listing, query, [['b.created_by_id = ?', ownOnly(actor)]]);
      return { data: await this.shown(data.map(({ createdById: _, ...row }) => row)), next };
    });
  }

  /** What became of the items, in their order; the cursor is the place of the last. @throws Refusal `not_found` */
  async results(actor: Actor, id: string, after: number, limit: number, outcome?: BulkOutcome): Promise<Page<BulkResult>> {
    await this.find(actor, id);
    const rows = await this.database.reading(actor, () =>
      this.database.query<BulkResult>(
        outcome ? told(`${SETTLED} AND place > $2 AND outcome = $4 ORDER BY place LIMIT $3`) : `${told(NEXT_OF_ALL)} LIMIT $3`,
        outcome ? [id, after, limit + 1, outcome] : [id, after, limit + 1],
      ),
    );
    const data = rows.slice(0, limit);
    const last = data.at(-1);
    return { data, next: rows.length > limit && last ? String(last.place) : null };
  }

  /** What became of the items in few lines: how many of them went from where to where, and how many were refused for what. */
  async report(actor: Actor, id: string): Promise<BulkReportRow[]> {
    await this.find(actor, id);
    return this.database.reading(actor, () =>
      this.database.query<BulkReportRow>(
        `SELECT outcome, effect ->> 'from' AS "from", effect ->> 'to' AS "to", code, reason, count(*)::integer AS count
         FROM bulk_change_items WHERE bulk_change_id = $1 GROUP BY 1, 2, 3, 4, 5
         UNION ALL SELECT NULL, NULL, NULL, NULL, NULL, sum(cardinality(places))::integer
         FROM bulk_change_chunks WHERE bulk_change_id = $1 HAVING count(*) > 0
         ORDER BY count DESC, 1, 2, 3, 4, 5 LIMIT ${LONGEST_REPORT}`,
        [id],
      ),
    );
  }

  /** All of them, in batches and in constant memory. @throws Refusal `not_found` */
  async *allResults(actor: Actor, id: string): AsyncGenerator<BulkResult[]> {
    await this.find(actor, id);
    yield* this.database.stream<BulkResult>(actor, told(`${SETTLED} UNION ALL ${WAITING}`), [id]);
  }

  private async shown(rows: ReadonlyArray<Omit<Row, 'createdById'>>): Promise<BulkChangeView[]> {
    const verbs = await this.lifecycles.verbs(rows.flatMap(({ change }) => ('verb' in change ? [change.verb] : [])));
    return rows.map((row) => {
      const { change, dryRun, state, changed, undoneBy } = row;
      const over = !dryRun && state !== 'running' && changed > 0 && undoneBy === null;
      const leadsBack = 'verb' in change ? verbs.get(change.verb)?.undoable === true : !('undo' in change);
      return { ...row, undoable: over && leadsBack };
    });
  }
}

type Row = Omit<BulkChangeView, 'undoable'> & { createdById: string };

function ownOnly(actor: Actor): string | undefined {
  return reachOf(actor, 'items.read') === 'everything' ? undefined : actor.id;
}
