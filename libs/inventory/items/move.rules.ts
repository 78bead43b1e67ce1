import { type Answers, decide, type Lifecycle, type Refused, type Verb } from '#lifecycle';
import { type Actor, type FieldProblem, Refusal } from '#platform';
import { LEEWAY, withoutGaps } from './draft.rules.js';
import { type CustodyEffect, effectOf } from './effects.rules.js';
import type { ItemChanges, Move } from './item.js';
import type { ItemToDecide } from './item.rows.js';
import { readFacts } from './item.rules.js';
import { type Stage, stageIn, subjectFacts } from './stage.rules.js';

/** A move that may be made, and all that it changes. */
export interface PlannedMove {
  item: ItemToDecide;
  verb: Verb;
  from: string;
  /** The version of the definition that it was decided by. */
  definitionVersion: number;
  stage: Stage;
  subState: string | null;
  effectiveAt: Date;
  answers: Answers;
  comment: string | null;
  changes: ItemChanges;
  custody: CustodyEffect | undefined;
}

/**
 * Whether this actor may use this verb on this item now, and what follows. Pure.
 * @throws Refusal `version_stale`, `validation_failed`, or whatever the decision says
 */
export function planMove(
  actor: Actor,
  lifecycle: Lifecycle,
  item: ItemToDecide,
  move: Move,
  now: Date,
  today: string,
): PlannedMove {
  const { effectiveAt = now, comment = null, expectedVersion } = move;
  if (expectedVersion !== undefined && expectedVersion !== item.version) {
    throw new Refusal('version_stale', 'The item was changed in the meantime.', { facts: { version: item.version } });
  }
  const facts = { actor, subject: subjectFacts(item, item, today), openSteps: item.openSteps, doneSteps: item.doneSteps };
  const decision = decide(lifecycle, item.state, move.verb, facts, move.answers);
  if (decision.kind === 'refused') throw refusalOf(decision);
  const { verb, from, to, subState, answers } = decision;
  refuseTime(item, effectiveAt, now);
  const effect = effectOf(item, verb, answers);
  const { facts: changes, problems } = readFacts(item.kind, effect.changes);
  if (problems.length > 0) throw aboutAnswers(problems);
  // A verb that leads back to where the item stands, such as a true-up, does not begin its stay anew.
  const stays = from === to;
  return {
    item,
    verb,
    from,
    definitionVersion: lifecycle.definition.version,
    stage: stageIn(lifecycle.definition, to, stays ? item.stateSince : effectiveAt),
    subState: stays ? item.subState : subState,
    effectiveAt,
    answers,
    comment,
    changes: changedBy(item, withoutGaps(changes)),
    custody: effect.custody,
  };
}

/** What an answer only says again is neither written nor looked for anew. */
function changedBy(item: ItemToDecide, { asset, service, license, ...common }: ItemChanges): ItemChanges {
  const details = {
    asset: differing(item.asset, asset),
    service: differing(item.service, service),
    license: differing(item.license, license),
  };
  return {
    ...common,
    ...(details.asset && { asset: details.asset }),
    ...(details.service && { service: details.service }),
    ...(details.license && { license: details.license }),
  };
}

function differing<Facts extends object>(now: Facts | undefined, told: Partial<Facts> | undefined): Partial<Facts> | undefined {
  const changed: Partial<Facts> = { ...told };
  for (const name in changed) if (now && changed[name] === now[name]) delete changed[name];
  return Object.keys(changed).length > 0 ? changed : undefined;
}

/**
 * Whether the move looks at nothing and changes nothing but the item itself: then the item's version alone tells whether it may
 * still be made when it is written, and nothing has to be locked before.
 */
export function isLight({ item, verb, changes, custody }: PlannedMove): boolean {
  const { holder, asset, service, license } = changes;
  const others = holder !== undefined || asset || service || license || custody;
  return !others && !item.hasRun && (verb.guards ?? []).length === 0 && (verb.steps ?? []).length === 0;
}

export function refusalOf({ code, reason, pointer, problems }: Refused): Refusal {
  return new Refusal(code, reason, { ...(pointer !== undefined && problems.length === 0 && { pointer }), problems });
}

/** History runs forward: nothing happens before what is already recorded, nor in the future. */
function refuseTime({ stateSince }: ItemToDecide, effectiveAt: Date, now: Date): void {
  if (effectiveAt.getTime() > now.getTime() + LEEWAY) {
    throw new Refusal('validation_failed', 'This would be in the future.', { pointer: '/effectiveAt' });
  }
  if (effectiveAt < stateSince) {
    const reason = `It came into its present state on ${stateSince.toISOString()}; this cannot have been before.`;
    throw new Refusal('validation_failed', reason, { pointer: '/effectiveAt' });
  }
}

/** Facts whose answers have another name. */
const answerOf: Readonly<Record<string, string>> = {
  orderNumber: 'orderReference',
  disconnectWantedOn: 'wantedOn',
  circuitId: 'serviceNumber',
  id: 'holder',
};

/** What is wrong with a fact, told of the answer that it came from. */
export function aboutAnswers(problems: readonly FieldProblem[]): Refusal {
  const told = problems.map((problem) => {
    const fact = problem.pointer.split('/').at(-1) ?? '';
    return { ...problem, pointer: `/answers/${answerOf[fact] ?? fact}` };
  });
  const code = problems.every((problem) => problem.code === 'already_exists') ? 'already_exists' : 'validation_failed';
  return new Refusal(code, told[0]?.reason ?? 'An answer is not as it has to be.', { problems: told });
}
