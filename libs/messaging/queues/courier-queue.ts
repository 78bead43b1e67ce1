export interface QueuedJob {
  name: string;
  data: object;
}

export const queueJobStates = ['waiting', 'active', 'delayed', 'failed'] as const;
export type QueueJobState = (typeof queueJobStates)[number];

/** A job as its queue shows it to those who operate it; times in milliseconds since 1970. */
export interface ShownJob {
  id?: string | undefined;
  name: string;
  data: object | undefined;
  attemptsMade: number;
  timestamp: number;
  processedOn?: number | undefined;
  finishedOn?: number | undefined;
  failedReason?: string | undefined;
  stacktrace: string[] | null;
  getState(): Promise<string>;
  retry(): Promise<void>;
  remove(): Promise<void>;
}

/** What we use of a queue; the same on both backends. */
export interface CourierQueue {
  addBulk(jobs: Array<QueuedJob & { opts: object }>): Promise<unknown>;
  getJobCounts(...states: Array<'active' | 'delayed' | 'failed'>): Promise<Record<string, number>>;
  getCountsPerPriority(priorities: number[]): Promise<Record<string, number>>;
  getJobs(states: QueueJobState[], from: number, to: number, oldestFirst: boolean): Promise<Array<ShownJob | undefined>>;
  getJob(id: string): Promise<ShownJob | undefined>;
  getWorkersCount(): Promise<number>;
  getGlobalConcurrency(): Promise<number | null>;
  setGlobalConcurrency(most: number): Promise<unknown>;
  removeGlobalConcurrency(): Promise<unknown>;
  isPaused(): Promise<boolean>;
  pause(): Promise<void>;
  resume(): Promise<void>;
  waitUntilReady(): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

export interface CourierWorker {
  waitUntilReady(): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(force?: boolean): Promise<void>;
}

export type CarriedJob = Readonly<QueuedJob>;
export type Carry = (job: CarriedJob) => Promise<void>;
