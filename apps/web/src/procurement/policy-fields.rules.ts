import { newKey } from '../api/keys.js';
import { fromDecimals, toTyped } from '../parts/money.js';
import type { Approver, PolicyBook, PolicyRule, PolicyStep } from './policies.js';

export const approverKinds = ['cost_center_owner', 'business_unit_head', 'manager', 'role', 'person'] as const;
export const stepModes = ['all', 'any', 'quorum'] as const;
export const roles = ['administrator', 'it_operations', 'procurement', 'finance', 'requester', 'auditor'] as const;

/** What the rules of a policy are while they are typed; the keys tell them apart while some are added and removed. */
export interface ApproverFields {
  key: string;
  by: Approver['by'];
  role: NonNullable<Approver['role']>;
  levels: number | string;
  personId: string;
}
export interface StepFields {
  key: string;
  mode: PolicyStep['mode'];
  quorum: number | string;
  approvers: ApproverFields[];
}
export interface RuleFields {
  key: string;
  name: string;
  /** Empty where amounts do not matter. */
  currency: string;
  /** Whether all currencies are summed up in it. */
  converted: boolean;
  from: string;
  below: string;
  categories: string[];
  domains: NonNullable<PolicyRule['when']['domains']>;
  costCenterIds: string[];
  steps: StepFields[];
}

export const newApprover = (): ApproverFields => ({
  key: newKey(),
  by: 'cost_center_owner',
  role: 'finance',
  levels: 1,
  personId: '',
});
export const newStep = (): StepFields => ({ key: newKey(), mode: 'any', quorum: 2, approvers: [newApprover()] });
export const newRule = (): RuleFields => ({
  key: newKey(),
  name: '',
  currency: '',
  converted: false,
  from: '',
  below: '',
  categories: [],
  domains: [],
  costCenterIds: [],
  steps: [newStep()],
});

/** Keys by place, so that the same rules read twice are the same. */
export function ruleFieldsOf({ name, when, steps }: PolicyRule, place: number): RuleFields {
  const { currency = '', converted = false, fromMinor, belowMinor, categories = [], domains = [], costCenterIds = [] } = when;
  const typed = (amountMinor: string | undefined): string =>
    amountMinor === undefined ? '' : toTyped({ amountMinor, currency: currency || 'EUR' });
  const key = `rule ${place}`;
  const fields = {
    name,
    currency,
    converted,
    from: typed(fromMinor),
    below: typed(belowMinor),
    categories,
    domains,
    costCenterIds,
  };
  return { key, ...fields, steps: steps.map((step, at) => stepFieldsOf(step, `${key} ${at}`)) };
}

export function stepFieldsOf({ mode, quorum, approvers }: PolicyStep, key: string): StepFields {
  return {
    key,
    mode,
    quorum: quorum ?? 2,
    approvers: approvers.map((approver, place) => approverFieldsOf(approver, `${key} ${place}`)),
  };
}

export function approverFieldsOf({ by, role = 'finance', levels = 1, personId = '' }: Approver, key: string): ApproverFields {
  return { key, by, role, levels, personId };
}

/** @param besides what else the book says */
export function bookOf(
  rules: readonly RuleFields[],
  otherwise: readonly StepFields[],
  besides: Omit<PolicyBook, 'rules' | 'otherwise'>,
): PolicyBook {
  return { ...besides, rules: rules.map(ruleOf), otherwise: otherwise.map(stepOf) };
}

function ruleOf({ name, currency, converted, from, below, categories, domains, costCenterIds, steps }: RuleFields): PolicyRule {
  const fromMinor = currency ? fromDecimals(from, currency) : undefined;
  const belowMinor = currency ? fromDecimals(below, currency) : undefined;
  return {
    name: name.trim(),
    when: {
      ...(currency ? { currency, ...(converted ? { converted } : {}) } : {}),
      ...(fromMinor === undefined ? {} : { fromMinor }),
      ...(belowMinor === undefined ? {} : { belowMinor }),
      ...(categories.length > 0 ? { categories } : {}),
      ...(domains.length > 0 ? { domains } : {}),
      ...(costCenterIds.length > 0 ? { costCenterIds } : {}),
    },
    steps: steps.map(stepOf),
  };
}

function stepOf({ mode, quorum, approvers }: StepFields): PolicyStep {
  return {
    mode,
    ...(mode === 'quorum' && typeof quorum === 'number' ? { quorum } : {}),
    approvers: approvers.map(approverOf),
  };
}

export function approverOf({ by, role, levels, personId }: ApproverFields): Approver {
  return {
    by,
    ...(by === 'role' ? { role } : {}),
    ...(by === 'manager' && typeof levels === 'number' ? { levels } : {}),
    ...(by === 'person' && personId ? { personId } : {}),
  };
}
