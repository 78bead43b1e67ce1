import type { INestApplicationContext } from '@nestjs/common';
import { itemTransitioned, type TransitionedItem } from '#inventory';
import { type Actor, Database } from '#platform';
import { DepreciationBooks, DepreciationRuns, ItemLife } from '#spend';
import type { DemoGround } from './found-demo.js';

const YEARS_BEFORE = 2;

/** A financial book that posts to the ledger and one for tax beside it, posted through the last month that is over. */
export async function addDepreciation(app: INestApplicationContext, { actor }: DemoGround, today: Date): Promise<void> {
  const books = app.get(DepreciationBooks, { strict: false });
  const startsOn = `${today.getUTCFullYear() - YEARS_BEFORE}-01-01`;
  const straight = { method: 'straight_line', convention: 'full_month' } as const;
  await books.add(actor, {
    name: 'Financial',
    postsToLedger: true,
    startsOn,
    rules: [
      { ...straight, lifeMonths: 36, salvageBasisPoints: 500 },
      { ...straight, domain: 'mobility', lifeMonths: 24 },
      { ...straight, domain: 'telecom', lifeMonths: 60 },
    ],
  });
  await books.add(actor, {
    name: 'Tax',
    postsToLedger: false,
    startsOn,
    rules: [{ method: 'macrs', convention: 'half_year', lifeMonths: 60 }],
  });
  await tellStarts(app, actor);
  await app.get(DepreciationRuns, { strict: false }).runAll(actor);
}

/**
 * What a worker will deliver once the application runs: when each asset came into use, which the books want now, and each plan that
 * never ended, by which budgets are measured.
 */
async function tellStarts(app: INestApplicationContext, actor: Actor): Promise<void> {
  const database = app.get(Database, { strict: false });
  const starts = await database.reading(actor, () =>
    database.query<Pick<TransitionedItem, 'itemId' | 'effectiveAt' | 'answers'> & { eventId: string; occurredAt: Date }>(
      `SELECT id AS "eventId", occurred_at AS "occurredAt", payload->>'itemId' AS "itemId", payload->>'effectiveAt' AS "effectiveAt", payload->'answers' AS answers
       FROM outbox AS told WHERE organization_id = $1 AND type = $2 AND payload->'signals' ? 'charges.start'
         AND (payload->>'itemKind' = 'asset' OR NOT EXISTS (
           SELECT FROM outbox AS later WHERE later.organization_id = $1 AND later.type = $2 AND later.payload->'signals' ? 'charges.stop'
             AND later.payload->>'itemId' = told.payload->>'itemId'))`,
      [actor.organizationId, itemTransitioned.name],
    ),
  );
  await app.get(ItemLife, { strict: false }).followStarts(actor, starts);
}
