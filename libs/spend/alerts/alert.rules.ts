import { monthOf, monthsAfter } from '../days.js';

/** What is watched. */
export const alertRules = [
  'jump',
  'decommissioned',
  'without_cost_center',
  'over_minimum',
  'under_minimum',
  'currency_moved',
  'budget_reached',
  'budget_overrun',
] as const;
export type AlertRule = (typeof alertRules)[number];

export const alertStates = ['open', 'acknowledged', 'muted', 'closed'] as const;
export type AlertState = (typeof alertStates)[number];

/** What became of an alert since it was found; what was muted from the beginning has no step for it. */
export const alertEvents = ['acknowledged', 'muted', 'reopened', 'closed', 'found_again'] as const;
export type AlertEvent = (typeof alertEvents)[number];

export const alertSubjects = ['cost_center', 'business_unit', 'vendor', 'item', 'contract', 'currency', 'budget'] as const;
export type AlertSubject = (typeof alertSubjects)[number];

export interface AlertSettings {
  enabled: boolean;
  /** By how many percent something has to move; nothing where the rule knows no movement. */
  percent: number | null;
  /** Smaller amounts are not worth a word. Minor units of the organisation's currency, `0` for all. */
  leastMinor: string;
  /** The same for single items, which cost less than what they are charged to; nothing where the rule does not tell them apart. */
  itemLeastMinor: string | null;
}

/** As they are until somebody changes them. */
export const USUAL: Readonly<Record<AlertRule, AlertSettings>> = {
  jump: { enabled: true, percent: 50, leastMinor: '50000', itemLeastMinor: '20000' },
  decommissioned: { enabled: true, percent: null, leastMinor: '0', itemLeastMinor: null },
  without_cost_center: { enabled: true, percent: null, leastMinor: '0', itemLeastMinor: null },
  over_minimum: { enabled: true, percent: null, leastMinor: '0', itemLeastMinor: null },
  under_minimum: { enabled: true, percent: null, leastMinor: '0', itemLeastMinor: null },
  currency_moved: { enabled: true, percent: 5, leastMinor: '50000', itemLeastMinor: null },
  budget_reached: { enabled: true, percent: null, leastMinor: '0', itemLeastMinor: null },
  budget_overrun: { enabled: true, percent: null, leastMinor: '0', itemLeastMinor: null },
};

/** Something that is as a rule says. Amounts in minor units of the organisation's currency. */
export interface AlertFinding {
  subjectKind: AlertSubject;
  /** An id, of a budget that reached a threshold with its percent behind a colon; of a currency its code. */
  subject: string;
  /** The first day of the month that it is about. */
  month: string;
  amountMinor: string;
  /** What the amount is held against: the month before, the minimum, the value of then. */
  againstMinor: string | null;
  businessUnitId: string | null;
}

/** What was found, and of what is known that nothing else is so. */
export interface Found {
  findings: AlertFinding[];
  /** What was looked at: all from a month on (perhaps only of some kinds of things), these contracts in these spans, or nothing that could be told for certain. */
  looked:
    | { from: string; kinds?: readonly AlertSubject[] }
    | { spans: ReadonlyArray<{ subject: string; month: string }> }
    | 'nothing';
}

/** Whether an amount is as far from another as is worth a word. */
export function movedFar(now: bigint, then: bigint, { percent, leastMinor }: AlertSettings): boolean {
  const by = now > then ? now - then : then - now;
  const size = then < 0n ? -then : then;
  return by > 0n && by >= BigInt(leastMinor) && by * 100n >= size * BigInt(percent ?? 0);
}

/** Whether a budget will be overrun by as much as is worth a word. */
export function overruns(foreseen: bigint, amount: bigint, { leastMinor }: Pick<AlertSettings, 'leastMinor'>): boolean {
  return foreseen > amount && foreseen - amount >= BigInt(leastMinor);
}

/** The highest percentage of an amount that was reached; `null` where none was, and of an amount of nothing until something is used. */
export function reachedThreshold(used: bigint, amount: bigint, thresholds: readonly number[]): number | null {
  if (used <= 0n) return null;
  const reached = thresholds.filter((percent) => used * 100n >= amount * BigInt(percent));
  return reached.length === 0 ? null : Math.max(...reached);
}

/** First day of the months over which a minimum counts, and of those after it: counted from the first month of the contract. */
export function minimumSpan(startsOn: string, months: number, today: string): { from: string; until: string } {
  const place = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const start = place(startsOn);
  const from = start + Math.floor((place(today) - start) / months) * months;
  const day = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  return { from: day(from), until: day(from + months) };
}

/** How many months that are over say how a contract goes on. */
export const TREND = 3;

/**
 * What will have been spent on a contract by the end of a span if it goes on as in the last months that are over, and whether it
 * is late enough in the span to say so: from its half on, or in its last month.
 *
 * @param spent by the first day of the month, also before the span
 */
export function foreseenAtEnd(
  spent: ReadonlyMap<string, bigint>,
  { from, until, startsOn, today }: { from: string; until: string; startsOn: string; today: string },
): { foreseen: bigint; isTime: boolean } {
  const now = monthOf(today);
  const of = (month: string): bigint => spent.get(month) ?? 0n;
  const over = Array.from({ length: TREND }, (_none, back) => monthsAfter(now, -1 - back)).filter(
    (month) => month >= monthOf(startsOn),
  );
  const usual = over.length === 0 ? 0n : over.reduce((sum, month) => sum + of(month), 0n) / BigInt(over.length);
  let [foreseen, past, all] = [0n, 0, 0];
  for (let month = from; month < until; month = monthsAfter(month, 1), all += 1) {
    if (month < now) past += 1;
    foreseen += month < now || of(month) > usual ? of(month) : usual;
  }
  return { foreseen, isTime: past * 2 >= all || past === all - 1 };
}
