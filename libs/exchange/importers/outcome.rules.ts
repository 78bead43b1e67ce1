import type { SetWiseOutcome } from '#organization';
import type { Decision } from '../imports/importer.js';

const verdicts = { created: 'create', updated: 'update', unchanged: 'unchanged' } as const;

/** What a set-wise change made of a row. */
export function decisionOf(row: number, outcome: SetWiseOutcome, notes: NonNullable<Decision['notes']>): Decision {
  if (outcome.outcome === 'refused') return { row, verdict: 'refused', problems: [{ code: 'conflict', reason: outcome.reason }] };
  return { row, verdict: verdicts[outcome.outcome], recordId: outcome.id, notes };
}
