import { Money, type RoleName } from '#platform';
import type { ApproverKind, ApproverRef, BookRule, BookStep, PolicyBook, StepMode } from '../policies/policy-book.rules.js';
import { type ConvertedSum, convertedSum, type Exchange, fallsWithin, type PlannedLine, sumsOf } from './line-sums.rules.js';

/** Who is who at the moment at which a request is judged. */
export interface Directory {
  /** Active, and with a user that can sign in. */
  canDecide(personId: string): boolean;
  managerOf(personId: string): string | undefined;
  ownerOf(costCenterId: string): string | undefined;
  /** Of the unit that the cost centre belongs to or, where that has none, of the next one above. */
  headOf(costCenterId: string): string | undefined;
  /** Who has a role in the whole organisation or in units that all of these cost centres lie in. */
  holdersOf(role: RoleName, costCenterIds: readonly string[]): readonly string[];
}

export interface PlannedRequest {
  requesterId: string;
  /** The person whom it is for, where that is another one. */
  beneficiaryId: string | null;
  lines: readonly PlannedLine[];
}

/** Why a step is there: the rule, and the amounts that it was held against. */
export interface StepReason {
  /** Absent where no rule spoke of the lines. */
  rule?: string;
  sums: Array<{ amountMinor: string; currency: string }>;
  /** All of them in the currency of the organisation, where the rule held that against its band. */
  converted?: ConvertedSum;
}

export interface Candidate {
  personId: string;
  source: ApproverKind;
}

export interface PlannedStep {
  stage: number;
  mode: StepMode;
  needed: number;
  costCenterId: string | null;
  candidates: Candidate[];
  /** What it is about. */
  lines: PlannedLine[];
  reasons: StepReason[];
  /** Whether those who may decide are enough; without them the request cannot be sent. */
  enough: boolean;
}

/**
 * Everybody who has to approve a request, stage by stage, and why. Nobody is ever asked about what they requested or benefit from.
 * @throws Refusal `exchange_rate_missing` where a rule sums up over currencies
 */
export function planApprovals(
  book: PolicyBook,
  request: PlannedRequest,
  directory: Directory,
  exchange: Exchange,
): PlannedStep[] {
  const applying = book.rules
    .map((rule) => ({ rule, ...linesUnder(rule, request.lines, exchange) }))
    .filter(({ lines }) => lines.length > 0);
  const spokenOf = new Set(applying.flatMap(({ lines }) => lines));
  const rest = request.lines.filter((line) => !spokenOf.has(line));
  const demands = [
    ...applying.map(({ rule, lines, converted }) => ({
      steps: rule.steps,
      lines,
      reason: { rule: rule.name, sums: toldSums(lines), ...(converted ? { converted } : {}) },
    })),
    ...(rest.length > 0 ? [{ steps: book.otherwise, lines: rest, reason: { sums: toldSums(rest) } }] : []),
  ];
  const planned = demands.flatMap(({ steps, lines, reason }) =>
    steps.flatMap((step, stage) =>
      groupsFor(step, lines).map(({ costCenterId, costCenterIds }) => ({
        ...asked(step, costCenterIds, request, directory),
        stage,
        costCenterId,
        lines: lines.filter((line) => costCenterIds.includes(line.costCenterId)),
        reasons: [reason],
      })),
    ),
  );
  return merged(planned).sort((one, other) => one.stage - other.stage);
}

/** The lines that a rule is about, provided that their sum lies in its band. */
function linesUnder(
  { when }: BookRule,
  lines: readonly PlannedLine[],
  exchange: Exchange,
): { lines: PlannedLine[]; converted?: ConvertedSum } {
  const within = lines.filter((line) => fallsWithin(line, when));
  if (when.currency === undefined || within.length === 0) return { lines: within };
  const converted = when.converted ? convertedSum(within, exchange) : undefined;
  const sum = converted ? BigInt(converted.amountMinor) : (sumsOf(within).get(when.currency) ?? Money.zero(when.currency)).minor;
  const above = sum >= BigInt(when.fromMinor ?? '0');
  const below = when.belowMinor === undefined || sum < BigInt(when.belowMinor);
  return above && below ? { lines: within, ...(converted ? { converted } : {}) } : { lines: [] };
}

function toldSums(lines: readonly PlannedLine[]): StepReason['sums'] {
  return [...sumsOf(lines).values()].map((sum) => sum.toJSON());
}

/** Owners and heads are asked about what is theirs: such a step is one for each cost centre. */
function groupsFor(
  { approvers }: BookStep,
  lines: readonly PlannedLine[],
): Array<{ costCenterId: string | null; costCenterIds: string[] }> {
  const costCenterIds = [...new Set(lines.map(({ costCenterId }) => costCenterId))];
  const apart = approvers.some(({ by }) => by === 'cost_center_owner' || by === 'business_unit_head');
  return apart
    ? costCenterIds.map((costCenterId) => ({ costCenterId, costCenterIds: [costCenterId] }))
    : [{ costCenterId: null, costCenterIds }];
}

function asked(
  { mode, quorum, approvers }: BookStep,
  costCenterIds: readonly string[],
  request: PlannedRequest,
  directory: Directory,
): Pick<PlannedStep, 'mode' | 'needed' | 'candidates' | 'enough'> {
  const found = approvers.map((ref) =>
    peopleOf(ref, costCenterIds, request, directory).map((personId) => ({ personId, source: ref.by })),
  );
  const byPerson = new Map<string, Candidate>();
  for (const candidate of found.flat()) {
    if (!byPerson.has(candidate.personId)) byPerson.set(candidate.personId, candidate);
  }
  const candidates = [...byPerson.values()];
  const needed = mode === 'all' ? Math.max(candidates.length, 1) : mode === 'quorum' ? (quorum ?? 1) : 1;
  const nobodyMissing = mode !== 'all' || found.every((people) => people.length > 0);
  return { mode, needed, candidates, enough: nobodyMissing && candidates.length >= needed };
}

function peopleOf(
  { by, role, levels = 1, personId }: ApproverRef,
  costCenterIds: readonly string[],
  request: PlannedRequest,
  directory: Directory,
): string[] {
  const may = (id: string): boolean => mayDecide(id, request, directory);
  if (by === 'role') return role === undefined ? [] : directory.holdersOf(role, costCenterIds).filter(may);
  if (by === 'manager') return upwards(directory.managerOf(request.requesterId), directory).filter(may).slice(0, levels);
  const meant =
    by === 'person'
      ? [personId]
      : costCenterIds.map((id) => (by === 'cost_center_owner' ? directory.ownerOf(id) : directory.headOf(id)));
  // In the place of who may not decide stands their manager, and so on: a step is never left out for being awkward.
  return meant.flatMap((id) => upwards(id, directory).filter(may).slice(0, 1));
}

/** Nobody decides on what they requested or benefit from, nor who cannot sign in. */
export function mayDecide(
  id: string,
  { requesterId, beneficiaryId }: Pick<PlannedRequest, 'requesterId' | 'beneficiaryId'>,
  directory: Directory,
): boolean {
  return id !== requesterId && id !== beneficiaryId && directory.canDecide(id);
}

/** A person and all managers above, whatever circles there are among them. */
export function upwards(from: string | undefined, directory: Directory): string[] {
  const chain: string[] = [];
  for (let id = from; id !== undefined && !chain.includes(id); id = directory.managerOf(id)) chain.push(id);
  return chain;
}

/** Two rules that ask the same of the same people at the same stage ask once, for both reasons. */
function merged(steps: readonly PlannedStep[]): PlannedStep[] {
  const known = new Map<string, PlannedStep>();
  for (const step of steps) {
    const { stage, mode, needed, costCenterId, enough } = step;
    const people = step.candidates.map(({ personId }) => personId).sort();
    const key = JSON.stringify([stage, mode, needed, costCenterId, enough, people]);
    const same = known.get(key);
    const lines = [...new Set([...(same?.lines ?? []), ...step.lines])];
    known.set(key, same ? { ...same, lines, reasons: [...same.reasons, ...step.reasons] } : step);
  }
  return [...known.values()];
}
