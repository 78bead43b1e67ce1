import type { INestApplicationContext } from '@nestjs/common';
import { DepreciationBooks, DepreciationRuns } from '#spend';
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
  await app.get(DepreciationRuns, { strict: false }).runAll(actor);
}
