import type { ActorRecord } from '../actor-record.js';

export const jobStates = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export type JobState = (typeof jobStates)[number];

/** A background job as the API and the command line show it. */
export interface BackgroundJobView {
  id: string;
  kind: string;
  label: string;
  state: JobState;
  done: number;
  total: number | null;
  counts: Record<string, number>;
  result: object | null;
  error: string | null;
  cancelRequested: boolean;
  startedBy: string;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  version: number;
}

/** A job as the worker that took it sees it. */
export interface ClaimedJob {
  id: string;
  organizationId: string;
  kind: string;
  input: object;
  actor: ActorRecord;
  checkpoint: object | null;
  done: number;
  total: number | null;
  counts: Record<string, number>;
  attempts: number;
  lease: string;
}

export const jobColumns = `id, kind, label, state, done::float8 AS done, total::float8 AS total, counts, result,
  error_message AS error, cancel_requested_at IS NOT NULL AS "cancelRequested", started_by AS "startedBy",
  created_at AS "createdAt", started_at AS "startedAt", finished_at AS "finishedAt", version`;

export function isFinished(state: JobState): boolean {
  return state === 'succeeded' || state === 'failed' || state === 'cancelled';
}
