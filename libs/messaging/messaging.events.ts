import { defineEvent } from './events/event.js';

/** A background job has come to its end by itself: it was carried out, or has failed for good. */
export interface EndedJob {
  jobId: string;
  kind: string;
  label: string;
  state: 'succeeded' | 'failed';
  counts: Record<string, number>;
  error: string | null;
  /** Its page of the web application, where it has one of its own. */
  page: string | null;
}

/** Told in the name of whoever started the job. */
export const jobEnded = defineEvent<EndedJob>('messaging.job.ended');
