/** How patient we are with failed sign-ins of one kind of subject. */
export interface Patience {
  /** Failures that cost nothing. */
  free: number;
  /** Longest wait in seconds. */
  longest: number;
}

/** One account, existing or not: guessing one person's password. */
export const accountPatience: Patience = { free: 5, longest: 900 };
/** One address: guessing one password with many people. Many people may share an address, so it is more patient. */
export const addressPatience: Patience = { free: 50, longest: 900 };

/** Seconds after the last failure, after which the count begins anew. */
export const FORGOTTEN_AFTER = 3_600;

/** How long the subject has to wait after that many failures in a row: 1, 2, 4, 8 … seconds beyond the free ones. */
export function waitAfter(failures: number, { free, longest }: Patience): number {
  if (failures < free) return 0;
  return Math.min(longest, 2 ** Math.min(failures - free, 30));
}
