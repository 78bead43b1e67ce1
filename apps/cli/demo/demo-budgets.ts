import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '#platform';
import { Accruals, BudgetStates, Budgets, Outlook, Rollups } from '#spend';
import type { DemoGround } from './found-demo.js';

/** How much of a year's budget has been used by now, cost centre after cost centre: most are well within, one is nearly through. */
const USED_PERCENT = [62n, 48n, 91n, 70n, 55n];
const A_THOUSAND = 100_000n;

/** What cost centres may spend this fiscal year, measured by what they have spent. */
export async function addBudgets(app: INestApplicationContext, { actor, costCenters }: DemoGround): Promise<void> {
  const states = app.get(BudgetStates, { strict: false });
  await app.get(Accruals, { strict: false }).accrueDue(actor);
  await app.get(Rollups, { strict: false }).rollUp(actor);
  const known = await app.get(Database, { strict: false }).reading(actor, async () => {
    const { fiscalYear } = await states.today(actor);
    return states.of(actor, [...costCenters.values()], fiscalYear);
  });
  for (const [place, { costCenterId, fiscalYear, posted, committed }] of known.entries()) {
    const used = posted.plus(committed).minor;
    const whole = (used * 100n) / (USED_PERCENT[place % USED_PERCENT.length] ?? 100n);
    const amountMinor = String((whole / A_THOUSAND + 1n) * A_THOUSAND);
    await app.get(Budgets, { strict: false }).add(actor, {
      ...{ dimension: 'cost_center', value: costCenterId, fiscalYear, amountMinor },
      carryOver: place % 2 === 0 ? 'unspent' : 'none',
    });
  }
  await app.get(Outlook, { strict: false }).make(actor);
}
