import type { INestApplicationContext } from '@nestjs/common';
import { monthsAfter, RateCards, type RateLine, StatementTermsBook } from '#spend';
import { type DemoGround, found } from './found-demo.js';

const lines: RateLine[] = [
  { name: 'Managed laptop', measure: 'items', categories: ['Laptop'], priceMinor: '14500' },
  { name: 'Managed desktop', measure: 'items', categories: ['Desktop'], priceMinor: '3900' },
  { name: 'Mobile device', measure: 'items', categories: ['Phone', 'Tablet'], priceMinor: '3400' },
  { name: 'Mobile line', measure: 'items', categories: ['Mobile line', 'Data SIM'], priceMinor: '2900' },
  { name: 'Software', measure: 'people', kinds: ['license'], priceMinor: '25500' },
  { name: 'Workplace', measure: 'people', domains: ['it', 'telecom'], priceMinor: '6900' },
];

const MONTHS_AGO = 3;
const RATED_COST_CENTER = '1100';

/** Prices for what the house renders to itself, by which one unit is rated. */
export async function addRateCard(app: INestApplicationContext, ground: DemoGround, today: Date): Promise<void> {
  const { actor, unitOfCostCenter } = ground;
  const cards = app.get(RateCards, { strict: false });
  const validFrom = monthsAfter(today.toISOString().slice(0, 10), -MONTHS_AGO);
  const rateCardId = await cards.add(actor, { name: 'Internal services', validFrom, lines });
  await cards.publish(actor, rateCardId, 1);
  const unit = found(unitOfCostCenter, RATED_COST_CENTER);
  await app.get(StatementTermsBook, { strict: false }).agree(actor, unit, 0, { rateCardId, ratedFrom: validFrom });
}
