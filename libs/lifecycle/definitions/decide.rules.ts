import { type FieldProblem, may, type RefusalCode } from '#platform';
import { rolesOf } from '../work/step.rules.js';
import { checkAnswers, questionsFor } from './answers.rules.js';
import { type Definition, guardOf, type Verb } from './definition.js';
import type { Facts, Guard } from './facts.js';
import type { Answers, Question } from './question.js';

/** A definition together with the guards that it names: all that a decision needs. */
export interface Lifecycle {
  definition: Definition;
  guards: ReadonlyMap<string, Guard>;
}

export interface Moved {
  kind: 'moved';
  verb: Verb;
  from: string;
  to: string;
  /** Where in the new state the subject stands at first; `null` where that state has no finer places. */
  subState: string | null;
  answers: Answers;
}

export interface Refused {
  kind: 'refused';
  code: RefusalCode;
  reason: string;
  pointer?: string;
  /** One for each answer that is at fault. */
  problems: FieldProblem[];
}

export type Decision = Moved | Refused;

/** The first line of a history; recorded under the verb `create`. */
export interface Entered {
  kind: 'entered';
  to: string;
  subState: string | null;
}

/** A verb that leads on from here, whether this actor may use it now, and what it asks for. */
export interface OfferedVerb {
  verb: string;
  label: string;
  to: string;
  allowed: boolean;
  refusal?: { code: RefusalCode; reason: string };
  asks: Question[];
}

/**
 * Whether the verb may be used, and where it leads. Pure. Refuses in this order: no such verb (`validation_failed`), not from
 * this state (`verb_not_allowed`), not by this actor (`forbidden`), wrong answers (`validation_failed`), a guard's no.
 */
export function decide(
  lifecycle: Lifecycle,
  state: string,
  verbName: string,
  facts: Facts,
  given: Readonly<Record<string, unknown>> = {},
): Decision {
  const verb = lifecycle.definition.verbs.find(({ name }) => name === verbName);
  if (!verb) return unknownVerb(lifecycle.definition, verbName);
  const refused = refusedFrom(lifecycle.definition, state, verb) ?? refusedTo(facts, verb);
  if (refused) return refused;
  const { answers, problems } = checkAnswers(verb.asks ?? [], given, facts.subject);
  const [first] = problems;
  if (first) return { kind: 'refused', code: 'validation_failed', reason: first.reason, problems };
  return refusedByGuard(lifecycle, verb, facts, answers) ?? moved(lifecycle.definition, state, verb, answers);
}

/** The verbs that lead on from this state, each with what it asks for and, where it is refused now, why. */
export function allowedVerbs(lifecycle: Lifecycle, state: string, facts: Facts): OfferedVerb[] {
  return lifecycle.definition.verbs
    .filter((verb) => verb.from.includes(state) && (verb.by !== 'system' || facts.actor.kind === 'system'))
    .map((verb) => {
      const refused = refusedTo(facts, verb) ?? refusedByGuard(lifecycle, verb, facts);
      return {
        verb: verb.name,
        label: verb.label,
        to: verb.to,
        allowed: !refused,
        ...(refused && { refusal: { code: refused.code, reason: refused.reason } }),
        asks: questionsFor(verb.asks ?? [], facts.subject),
      };
    });
}

/** Whether a subject may begin its record in this state: at the start, or taken on where it already stands. */
export function decideEntry({ definition }: Lifecycle, state: string): Entered | Refused {
  if (state !== definition.initial && !definition.takenOnIn.includes(state)) {
    const choices = [definition.initial, ...definition.takenOnIn].join(', ');
    const reason = `A record of this kind begins in one of: ${choices}.`;
    return { kind: 'refused', code: 'validation_failed', reason, pointer: '/state', problems: [] };
  }
  return { kind: 'entered', to: state, subState: firstSubState(definition, state) };
}

/** Where a subject stands on entering a state. */
export function firstSubState(definition: Definition, stateName: string): string | null {
  return definition.states.find(({ name }) => name === stateName)?.subStates?.[0]?.name ?? null;
}

function moved(definition: Definition, from: string, verb: Verb, answers: Answers): Moved {
  return { kind: 'moved', verb, from, to: verb.to, subState: firstSubState(definition, verb.to), answers };
}

function unknownVerb(definition: Definition, verbName: string): Refused {
  const reason = `${definition.label} has no verb "${verbName.slice(0, 60)}". Publish a version of it that has one, and move the item there.`;
  return { kind: 'refused', code: 'validation_failed', reason, pointer: '/verb', problems: [] };
}

function refusedFrom(definition: Definition, state: string, verb: Verb): Refused | undefined {
  if (verb.from.includes(state)) return undefined;
  const label = definition.states.find(({ name }) => name === state)?.label ?? state;
  const reason = `"${verb.label}" is not possible while the state is "${label}".`;
  return { kind: 'refused', code: 'verb_not_allowed', reason, pointer: '/verb', problems: [] };
}

function refusedTo({ actor }: Facts, verb: Verb): Refused | undefined {
  const no = (reason: string): Refused => ({ kind: 'refused', code: 'forbidden', reason, problems: [] });
  if (verb.by === 'system' && actor.kind !== 'system') return no(`"${verb.label}" happens by itself; nobody may use it.`);
  if (verb.permission && !may(actor, verb.permission)) return no(`"${verb.label}" needs the permission ${verb.permission}.`);
  if (verb.roles && !rolesOf(actor).some((role) => verb.roles?.includes(role)))
    return no(`"${verb.label}" is for the roles ${verb.roles.join(', ')}.`);
  return undefined;
}

function refusedByGuard({ guards }: Lifecycle, verb: Verb, facts: Facts, answers?: Answers): Refused | undefined {
  for (const use of verb.guards ?? []) {
    const { guard: name, with: settings } = guardOf(use);
    const guard = guards.get(name);
    if (!guard) throw new Error(`The guard ${name} of the verb ${verb.name} is not registered.`);
    const refusal = guard.check(facts, answers, settings);
    if (refusal) {
      const { code = 'guard_failed', reason, pointer } = refusal;
      return { kind: 'refused', code, reason, ...(pointer && { pointer }), problems: [] };
    }
  }
  return undefined;
}
