import { toNumber } from '../parts/money.js';
import { Share } from '../parts/Share.js';
import { type Budget, usedOf } from './budgets.js';

/** How much of a budget is spent and committed; it turns as soon as the first of its thresholds is reached. */
export function Used({ budget }: { budget: Budget }) {
  const [used, all] = [usedOf(budget), toNumber(budget.amount)];
  const first = Math.min(100, ...budget.thresholds.map(({ percent }) => percent)) / 100;
  const tone = used > all ? 'critical' : used >= all * first ? 'warning' : 'good';
  return <Share part={used} of={all} tone={tone} />;
}
