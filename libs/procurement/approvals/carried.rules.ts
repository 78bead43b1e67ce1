import type { ApproverKind } from '../policies/policy-book.rules.js';
import type { PlannedStep } from './approval-plan.rules.js';

/** A line as those who are asked see it: what it is and for whom, and its prices, apart from each other. */
export interface SeenLine {
  facts: object;
  unitPriceMinor: string;
  recurringMinor: string;
}

/** An approval of the last round, or one that was carried over into it, with what it was given for in the first place. */
export interface GivenApproval {
  id: string;
  round: number;
  /** Who approved. */
  byPersonId: string;
  onBehalfOfId: string | null;
  /** Who had been asked, and as what. */
  personId: string;
  source: ApproverKind;
  stage: number;
  costCenterId: string | null;
  lines: readonly SeenLine[];
}

/**
 * The approvals that hold on for a step: of people who are asked again as the same and for the same lines, no dearer than the policy
 * tolerates. They are held against what was seen when they were given, so that small rises do not add up unseen.
 */
export function heldOn(step: PlannedStep, given: readonly GivenApproval[], percent: number): GivenApproval[] {
  const now = step.lines.map(({ seen }) => seen);
  const holding = given.filter(
    ({ stage, costCenterId, personId, source, lines }) =>
      stage === step.stage &&
      costCenterId === step.costCenterId &&
      step.candidates.some((each) => each.personId === personId && each.source === source) &&
      stillHolds(lines, now, percent),
  );
  return holding.filter(({ byPersonId }, at) => holding.findIndex((each) => each.byPersonId === byPersonId) === at);
}

/** Whether the lines are those that were approved, at prices that are lower, the same, or dearer by no more than so many percent. */
export function stillHolds(approved: readonly SeenLine[], now: readonly SeenLine[], percent: number): boolean {
  if (approved.length !== now.length || now.length === 0) return false;
  const [was, is] = [inOrder(approved), inOrder(now)];
  const within = (before: bigint, after: bigint): boolean => after <= before + (before * BigInt(percent)) / 100n;
  return is.every((line, at) => {
    const before = was[at];
    return (
      before !== undefined &&
      before.facts === line.facts &&
      within(before.unit, line.unit) &&
      within(before.recurring, line.recurring)
    );
  });
}

interface Comparable {
  facts: string;
  unit: bigint;
  recurring: bigint;
}

function inOrder(lines: readonly SeenLine[]): Comparable[] {
  return lines
    .map(({ facts, unitPriceMinor, recurringMinor }) => ({
      facts: JSON.stringify(facts),
      unit: BigInt(unitPriceMinor),
      recurring: BigInt(recurringMinor),
    }))
    .sort(
      (one, other) =>
        (one.facts < other.facts ? -1 : one.facts > other.facts ? 1 : 0) ||
        Number(one.unit - other.unit) ||
        Number(one.recurring - other.recurring),
    );
}
