import type { PolicyBook } from './policies.js';
import { type ApproverFields, approverFieldsOf, approverOf, newApprover } from './policy-fields.rules.js';

/** Who may be asked besides, once those who were asked have let it wait. */
export const escalationKinds = ['manager', 'role', 'person'] as const;
export const budgetChoices = ['warn', 'stop'] as const;

type Typed = number | string;

/** What a policy says besides its rules, while it is typed; what is empty is left out. */
export interface TermFields {
  pricePercent: Typed;
  remindAfterHours: Typed;
  escalateAfterHours: Typed;
  escalateTo: ApproverFields;
  expireAfterHours: Typed;
  budgets: PolicyBook['budgets'] | '';
  apart: boolean;
  overPercent: Typed;
}

export function termFieldsOf({ changes, waiting, budgets, receiving }: Partial<PolicyBook>): TermFields {
  const { escalation } = waiting ?? {};
  return {
    pricePercent: changes?.pricePercent ?? '',
    remindAfterHours: waiting?.remindAfterHours ?? '',
    escalateAfterHours: escalation?.afterHours ?? '',
    escalateTo: escalation
      ? approverFieldsOf(escalation.to, 'escalation')
      : { ...newApprover(), key: 'escalation', by: 'manager' },
    expireAfterHours: waiting?.expireAfterHours ?? '',
    budgets: budgets ?? '',
    apart: receiving?.apart ?? false,
    overPercent: receiving?.overPercent ?? '',
  };
}

export function termsOf(fields: TermFields): Omit<PolicyBook, 'rules' | 'otherwise'> {
  const { pricePercent, remindAfterHours, escalateAfterHours, escalateTo, expireAfterHours, budgets, apart, overPercent } =
    fields;
  const waiting = {
    ...(typeof remindAfterHours === 'number' ? { remindAfterHours } : {}),
    ...(typeof escalateAfterHours === 'number'
      ? { escalation: { afterHours: escalateAfterHours, to: approverOf(escalateTo) } }
      : {}),
    ...(typeof expireAfterHours === 'number' ? { expireAfterHours } : {}),
  };
  const over = typeof overPercent === 'number' ? overPercent : 0;
  return {
    ...(typeof pricePercent === 'number' ? { changes: { pricePercent } } : {}),
    ...(Object.keys(waiting).length > 0 ? { waiting } : {}),
    ...(budgets ? { budgets } : {}),
    ...(apart || over > 0 ? { receiving: { apart, overPercent: over } } : {}),
  };
}
