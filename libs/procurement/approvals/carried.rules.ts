import type { ApproverKind } from '../policies/policy-book.rules.js';
import type { PlannedStep } from './approval-plan.rules.js';
import { type SeenLine, stillHolds } from './seen-lines.rules.js';

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
