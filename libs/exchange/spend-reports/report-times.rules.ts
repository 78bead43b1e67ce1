/** How often a report is sent. */
export const cadences = ['daily', 'weekly', 'monthly'] as const;
export type ReportCadence = (typeof cadences)[number];

/** When a report is sent: in a week on a day from Monday (1) on, in a month on a day whose last may come earlier. */
export interface ReportTimes {
  cadence: ReportCadence;
  day: number;
  /** Of the day, where the organisation is at home. */
  hour: number;
}

const LONGEST_FOR_ALL = 28;

/** As a cron expression. Pure. */
export function cronOf({ cadence, day, hour }: ReportTimes): string {
  if (cadence === 'daily') return `0 ${hour} * * *`;
  if (cadence === 'weekly') return `0 ${hour} * * ${day % 7}`;
  return `0 ${hour} ${day > LONGEST_FOR_ALL ? 'L' : day} * *`;
}

/** Which months a report tells of, told from the day that it is sent. */
export const reportSpans = ['as_asked', 'last_month', 'last_twelve_months', 'year_to_date'] as const;
export type ReportSpan = (typeof reportSpans)[number];

/** First and last month, as their first days; nothing where the months are as they were asked for. Pure. */
export function monthsOf(span: ReportSpan, today: string): { from: string; to: string } | undefined {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const at = (monthsAgo: number): string => new Date(Date.UTC(year, month - 1 - monthsAgo, 1)).toISOString().slice(0, 10);
  if (span === 'last_month') return { from: at(1), to: at(1) };
  if (span === 'last_twelve_months') return { from: at(12), to: at(1) };
  if (span === 'year_to_date') return { from: `${year}-01-01`, to: at(0) };
  return undefined;
}
