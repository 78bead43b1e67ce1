import type { Domain } from '#catalog';
import { Refusal, type RoleName } from '#platform';

export const stepModes = ['all', 'any', 'quorum'] as const;
export type StepMode = (typeof stepModes)[number];

export const approverKinds = ['role', 'cost_center_owner', 'business_unit_head', 'manager', 'person'] as const;
export type ApproverKind = (typeof approverKinds)[number];

/** Whom a step asks: by what they are, so that the policy outlives the people. */
export interface ApproverRef {
  by: ApproverKind;
  /** Of `role`. */
  role?: RoleName;
  /** Of `manager`: how many levels above the requester, one where it is left out. */
  levels?: number;
  /** Of `person`. */
  personId?: string;
}

export interface BookStep {
  mode: StepMode;
  /** Of `quorum`: how many have to approve. */
  quorum?: number;
  approvers: ApproverRef[];
}

/** What a rule is about. Whatever is left out holds for everything. */
export interface RuleScope {
  /** With it the amounts of that currency alone are summed up and held against the band. */
  currency?: string;
  /**
   * Whether all currencies are summed up, at the rates of the day on which it is sent: `currency` is then the organisation's own.
   */
  converted?: boolean;
  /** In minor units; from this amount on. */
  fromMinor?: string;
  /** In minor units; below this amount. */
  belowMinor?: string;
  categories?: string[];
  domains?: Domain[];
  costCenterIds?: string[];
}

export interface BookRule {
  name: string;
  when: RuleScope;
  /** One after another. None at all means that what falls under the rule needs nobody. */
  steps: BookStep[];
}

/** All that an organisation decided about approvals at one time. */
export interface PolicyBook {
  rules: BookRule[];
  /** For what no rule speaks of: never nobody. */
  otherwise: BookStep[];
  /** How what was ordered is taken in; where it is left out, by anybody who may, and never more than ordered. */
  receiving?: ReceivingRules;
  /** What may change without asking anew; where it is left out, nothing but a lower price. */
  changes?: ChangeRules;
  /** What happens where a budget does not reach; where it is left out, it is shown and nothing else. */
  budgets?: BudgetRule;
  /** How long approvals wait; where it is left out, for ever. */
  waiting?: WaitingRules;
}

/** In working hours, from when somebody is asked; the time of a question does not count. */
export interface WaitingRules {
  remindAfterHours?: number;
  escalation?: Escalation;
  expireAfterHours?: number;
}

export interface Escalation {
  afterHours: number;
  /** Managers of those who are asked, whoever has a role, or a named person. */
  to: ApproverRef;
}

export const budgetRules = ['warn', 'stop'] as const;
export type BudgetRule = (typeof budgetRules)[number];

export interface ChangeRules {
  /** How much dearer than approved, once and each month, in whole percent. */
  pricePercent: number;
}

export interface ReceivingRules {
  /** Whether who placed an order may not confirm its receipt. */
  apart: boolean;
  /** How much more than ordered may come, of each line, rounded down. */
  overPercent: number;
}

/** @throws Refusal `validation_failed`, with a pointer for each part that says nothing or contradicts itself */
export function checkBook(book: PolicyBook): void {
  const problems = [
    ...(book.otherwise.length === 0 ? [{ at: '/otherwise', says: 'What no rule speaks of needs somebody, too.' }] : []),
    ...book.otherwise.flatMap((step, place) => problemsOfStep(step, `/otherwise/${place}`)),
    ...book.rules.flatMap((rule, place) => problemsOfRule(rule, `/rules/${place}`)),
    ...problemsOfWaiting(book.waiting),
  ];
  if (problems.length === 0) return;
  throw new Refusal('validation_failed', 'The policy contradicts itself.', {
    problems: problems.map(({ at, says }) => ({ pointer: at, code: 'validation_failed', reason: says })),
  });
}

interface Problem {
  at: string;
  says: string;
}

function problemsOfRule({ when, steps }: BookRule, at: string): Problem[] {
  const { currency, converted, fromMinor, belowMinor } = when;
  const banded = fromMinor !== undefined || belowMinor !== undefined;
  const empty = fromMinor !== undefined && belowMinor !== undefined && BigInt(fromMinor) >= BigInt(belowMinor);
  return [
    ...(banded && currency === undefined ? [{ at: `${at}/when/currency`, says: 'A band of amounts needs its currency.' }] : []),
    ...(converted && currency === undefined
      ? [{ at: `${at}/when/currency`, says: 'What is converted is converted into a currency.' }]
      : []),
    ...(empty ? [{ at: `${at}/when/belowMinor`, says: 'The band ends above where it begins.' }] : []),
    ...steps.flatMap((step, place) => problemsOfStep(step, `${at}/steps/${place}`)),
  ];
}

function problemsOfWaiting({ remindAfterHours = 0, escalation, expireAfterHours }: WaitingRules = {}): Problem[] {
  const last = Math.max(remindAfterHours, escalation?.afterHours ?? 0);
  const asks = escalation?.to.by;
  return [
    ...(expireAfterHours !== undefined && expireAfterHours <= last
      ? [{ at: '/waiting/expireAfterHours', says: 'It expires after all else that happens while it waits.' }]
      : []),
    ...(asks === 'cost_center_owner' || asks === 'business_unit_head'
      ? [{ at: '/waiting/escalation/to/by', says: 'Managers, a role or a person are asked besides.' }]
      : []),
    ...(escalation ? problemsOfApprovers([escalation.to], '/waiting/escalation/to') : []),
  ];
}

function problemsOfStep({ mode, quorum, approvers }: BookStep, at: string): Problem[] {
  return [
    ...((mode === 'quorum') === (quorum !== undefined)
      ? []
      : [{ at: `${at}/quorum`, says: 'A quorum says how many, and nothing else does.' }]),
    ...(approvers.length === 0 ? [{ at: `${at}/approvers`, says: 'A step asks somebody.' }] : []),
    ...problemsOfApprovers(approvers, `${at}/approvers`),
  ];
}

function problemsOfApprovers(approvers: readonly ApproverRef[], at: string): Problem[] {
  return approvers.flatMap(({ by, role, personId, levels }, place) => {
    const whole = (by === 'role') === (role !== undefined) && (by === 'person') === (personId !== undefined);
    return whole && (by === 'manager' || levels === undefined)
      ? []
      : [
          {
            at: `${at}/${place}`,
            says: 'A role is named for roles, a person for persons, levels for managers, and nothing besides.',
          },
        ];
  });
}
