import type { ContractState } from './contract.entity.js';

interface Move {
  label: string;
  from: readonly ContractState[];
  to: ContractState;
}

/** What people may do to a contract. Its dates do the rest: see `dueState`. */
export const contractVerbs = {
  submit: { label: 'Submit', from: ['draft'], to: 'pending_approval' },
  approve: { label: 'Approve', from: ['pending_approval'], to: 'approved' },
  reject: { label: 'Reject', from: ['pending_approval'], to: 'draft' },
  give_notice: { label: 'Give notice', from: ['active'], to: 'in_notice' },
  withdraw_notice: { label: 'Withdraw notice', from: ['in_notice'], to: 'active' },
  renew: { label: 'Replace by a renewal', from: ['active', 'in_notice', 'expired'], to: 'renewed' },
  terminate: { label: 'Terminate', from: ['approved', 'active', 'in_notice'], to: 'terminated' },
} as const satisfies Record<string, Move>;

export type ContractVerb = keyof typeof contractVerbs;
export const contractVerbNames = Object.keys(contractVerbs) as ContractVerb[];

/** States in which what was agreed may still be edited; afterwards it is history. */
export const editableStates: readonly ContractState[] = ['draft', 'pending_approval', 'approved', 'active', 'in_notice'];

export function verbsFrom(state: ContractState): ContractVerb[] {
  return contractVerbNames.filter((verb) => (contractVerbs[verb].from as readonly ContractState[]).includes(state));
}

/** The last day on which notice can be given, or `undefined` for a contract without an end. */
export function noticeBy({ endsOn, noticeDays }: { endsOn: string | null; noticeDays: number }): string | undefined {
  if (endsOn === null) return undefined;
  const day = new Date(`${endsOn}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - noticeDays);
  return day.toISOString().slice(0, 10);
}
