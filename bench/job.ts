import type { Finding } from './finding.js';
import type { BenchServers } from './servers.js';

export interface Sizes {
  /** Items, or entries of the ledger, where the job asks for many. */
  items: number;
  /** Items in the lists that somebody walks through in a browser. */
  browsed: number;
  imported: number;
  largeImport: number | null;
  events: number;
  entries: number;
  /** Recurring charges that come due at once. */
  charges: number;
  /** Assets of a depreciation book. */
  depreciated: number;
  /** Charges in a provider's file. */
  billed: number;
  rounds: number;
  seconds: number;
}

/** Where a job takes its servers and sizes from; databases that several jobs use are filled once. */
export interface Bench {
  servers: BenchServers;
  sizes: Sizes;
  /** The program of a Chromium, where this machine has one. */
  chromium: string | undefined;
  tell(line: string): void;
  /** Kept until all jobs are done. */
  kept<T>(name: string, make: () => Promise<{ value: T; close: () => Promise<void> }>): Promise<T>;
}

export type Job = (bench: Bench) => Promise<Finding[]>;
