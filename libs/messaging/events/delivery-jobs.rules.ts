import type { QueuedJob } from '../queues/courier-queue.js';

/** The address of one row of the inbox. */
export interface Delivery {
  eventId: string;
  handler: string;
  organizationId: string;
}

/** What a job of the queue carries: which events one handler has to look at, as `[event, organisation]`. */
export interface DeliveryJob extends QueuedJob {
  name: string;
  data: { events: Array<[eventId: string, organizationId: string]> };
}

const LARGEST_JOB = 10;
const WANTED_JOBS = 50;

/**
 * Packs deliveries into jobs, each for one handler. A few deliveries travel alone, for the shortest way; many travel in
 * packs of up to ten, which the queue carries several times faster, yet still enough of them to keep every worker busy.
 */
export function deliveryJobs(deliveries: readonly Delivery[]): DeliveryJob[] {
  const size = Math.min(LARGEST_JOB, Math.max(1, Math.ceil(deliveries.length / WANTED_JOBS)));
  const jobs: DeliveryJob[] = [];
  const open = new Map<string, DeliveryJob>();
  for (const { eventId, handler, organizationId } of deliveries) {
    let job = open.get(handler);
    if (!job || job.data.events.length >= size) {
      job = { name: handler, data: { events: [] } };
      open.set(handler, job);
      jobs.push(job);
    }
    job.data.events.push([eventId, organizationId]);
  }
  return jobs;
}
