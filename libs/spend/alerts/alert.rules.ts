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

export const alertSubjects = ['cost_center', 'vendor', 'item', 'contract', 'currency', 'budget'] as const;
export type AlertSubject = (typeof alertSubjects)[number];

export interface AlertSettings {
  enabled: boolean;
  /** By how many percent something has to move; nothing where the rule knows no movement. */
  percent: number | null;
  /** Smaller amounts are not worth a word. Minor units of the organisation's currency, `0` for all. */
  leastMinor: string;
}

/** As they are until somebody changes them. */
export const USUAL: Readonly<Record<AlertRule, AlertSettings>> = {
  jump: { enabled: true, percent: 50, leastMinor: '50000' },
  decommissioned: { enabled: true, percent: null, leastMinor: '0' },
  without_cost_center: { enabled: true, percent: null, leastMinor: '0' },
  over_minimum: { enabled: true, percent: null, leastMinor: '0' },
  under_minimum: { enabled: true, percent: null, leastMinor: '0' },
  currency_moved: { enabled: true, percent: 5, leastMinor: '50000' },
  budget_reached: { enabled: true, percent: null, leastMinor: '0' },
  budget_overrun: { enabled: true, percent: null, leastMinor: '0' },
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

/** Whether an amount is as far from another as is worth a word. */
export function movedFar(now: bigint, then: bigint, { percent, leastMinor }: AlertSettings): boolean {
  const by = now > then ? now - then : then - now;
  const size = then < 0n ? -then : then;
  return by > 0n && by >= BigInt(leastMinor) && by * 100n >= size * BigInt(percent ?? 0);
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
