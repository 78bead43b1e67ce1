export const methods = [
  'straight_line',
  'declining_balance',
  'double_declining',
  'sum_of_years',
  'units_of_production',
  'macrs',
  'none',
] as const;
export type Method = (typeof methods)[number];

export const conventions = ['full_month', 'mid_month', 'half_year', 'mid_quarter'] as const;
export type Convention = (typeof conventions)[number];

/** How the cost of an asset is spread over its life. */
export interface Terms {
  method: Method;
  convention: Convention;
  /** The whole life from the day in service on; of MACRS, the recovery period. */
  lifeMonths: number;
  /** What is left at the end; never depreciated. */
  salvageMinor: bigint;
  /** A year's rate of the declining balance, in hundredths of a percent. */
  rateBasisPoints: number | null;
  /** What it can do in its life, for units of production. */
  totalUnits: number | null;
}

export const macrsLives: readonly number[] = [36, 60, 84, 120, 180, 240];

export interface TermsProblem {
  field: 'lifeMonths' | 'rateBasisPoints' | 'totalUnits' | 'convention' | 'salvageMinor';
  reason: string;
}

/** What keeps terms from being reckoned with; each rule stands in the database too. */
export function termsProblem({
  method,
  convention,
  lifeMonths,
  rateBasisPoints,
  totalUnits,
  salvageMinor,
}: Terms): TermsProblem | undefined {
  if (salvageMinor < 0n) return { field: 'salvageMinor', reason: 'What is left at the end cannot be negative.' };
  if (method === 'declining_balance' && rateBasisPoints === null)
    return { field: 'rateBasisPoints', reason: 'A declining balance needs its rate.' };
  if (method === 'units_of_production' && totalUnits === null)
    return { field: 'totalUnits', reason: 'Units of production need the units of the whole life.' };
  if (method !== 'macrs') return undefined;
  if (!macrsLives.includes(lifeMonths))
    return { field: 'lifeMonths', reason: 'MACRS recovers over 3, 5, 7, 10, 15 or 20 years.' };
  if (convention !== 'half_year' && convention !== 'mid_quarter')
    return { field: 'convention', reason: 'MACRS tables are for the half-year and the mid-quarter convention.' };
  if (salvageMinor !== 0n) return { field: 'salvageMinor', reason: 'MACRS leaves nothing at the end.' };
  return undefined;
}
