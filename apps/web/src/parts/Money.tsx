import { type Amount, showMoney } from './money.js';
import { Nothing } from './Nothing.js';

/** An amount with its currency and a real minus, in tabular figures. Align its column to the right. */
export function Money({ amount, whole = false }: { amount: Amount | null | undefined; whole?: boolean }) {
  if (!amount) return <Nothing />;
  return <span className="tabular nowrap">{showMoney(amount, { whole })}</span>;
}
