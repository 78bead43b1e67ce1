import { type FieldProblem, isCalendarDate, isCurrencyCode, isId } from '#platform';
import type { SubjectFacts } from './facts.js';
import { type Answer, type Answers, holderKinds, type Question } from './question.js';

const MOST_CHARACTERS = 2_000;

export interface CheckedAnswers {
  answers: Answers;
  problems: FieldProblem[];
}

type Verdict = { answer: Answer } | { code: string; reason: string };

/** Whether this question has to be answered for this subject. */
export function isRequired(question: Question, subject: SubjectFacts): boolean {
  return question.required || (question.requiredWhen !== undefined && subject[question.requiredWhen] === true);
}

/** Whether the question is asked at all, given what was answered further up. */
export function isAsked({ onlyWhen }: Question, subject: SubjectFacts, answers: Answers): boolean {
  if (onlyWhen === undefined) return true;
  return 'fact' in onlyWhen ? (subject[onlyWhen.fact] === true) === onlyWhen.is : answers[onlyWhen.answer] === onlyWhen.is;
}

/**
 * What is asked of this subject before anything is answered. Whether one that hangs on another answer is required shows only with that
 * answer, so it is not said to be.
 */
export function questionsFor(asks: readonly Question[], subject: SubjectFacts): Question[] {
  return asks
    .filter((question) => question.onlyWhen === undefined || 'answer' in question.onlyWhen || isAsked(question, subject, {}))
    .map((question) => ({
      ...question,
      required: question.onlyWhen === undefined || 'fact' in question.onlyWhen ? isRequired(question, subject) : false,
    }));
}

/** Holds what came in against what was asked: nothing missing, nothing unasked, everything of its type. */
export function checkAnswers(
  asks: readonly Question[],
  given: Readonly<Record<string, unknown>>,
  subject: SubjectFacts,
): CheckedAnswers {
  const problems: FieldProblem[] = [];
  const answers: Record<string, Answer> = {};
  const asked = new Set(asks.map((question) => question.name));
  for (const name of Object.keys(given)) {
    if (!asked.has(name)) problems.push({ pointer: pointerTo(name), code: 'unknown_field', reason: 'This is not asked for.' });
  }
  for (const question of asks) {
    const value = Object.hasOwn(given, question.name) ? given[question.name] : undefined;
    const pointer = pointerTo(question.name);
    if (!isAsked(question, subject, answers)) {
      if (!isBlank(value)) problems.push({ pointer, code: 'unknown_field', reason: 'This is not asked for here.' });
      continue;
    }
    if (isBlank(value)) {
      if (isRequired(question, subject)) problems.push({ pointer, code: 'required', reason: `${question.label} is required.` });
      continue;
    }
    const verdict = read(question, value);
    if ('answer' in verdict) answers[question.name] = verdict.answer;
    else problems.push({ pointer, code: verdict.code, reason: `${question.label} ${verdict.reason}.` });
  }
  return { answers, problems };
}

/** The JSON pointer of an answer in the body of a transition. */
export function pointerTo(name: string): string {
  return `/answers/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function read(question: Question, value: unknown): Verdict {
  switch (question.type) {
    case 'text':
      return readText(value, question.most ?? MOST_CHARACTERS);
    case 'number':
      return readNumber(value, question);
    case 'date':
      return typeof value === 'string' && isCalendarDate(value)
        ? { answer: value }
        : { code: 'not_a_date', reason: 'must be a date that exists, as YYYY-MM-DD' };
    case 'money':
      return readMoney(value);
    case 'choice':
      return typeof value === 'string' && question.choices.some((choice) => choice.value === value)
        ? { answer: value }
        : { code: 'not_a_choice', reason: `must be one of ${question.choices.map((choice) => choice.value).join(', ')}` };
    case 'flag':
      return typeof value === 'boolean' ? { answer: value } : { code: 'wrong_type', reason: 'must be true or false' };
    case 'holder':
      return readHolder(value);
    default:
      return typeof value === 'string' && isId(value) ? { answer: value } : { code: 'not_an_id', reason: 'must be an id' };
  }
}

function readText(value: unknown, most: number): Verdict {
  if (typeof value !== 'string') return { code: 'wrong_type', reason: 'must be text' };
  const text = value.trim();
  if (text.length > most) return { code: 'too_long', reason: `must have at most ${most} characters` };
  // PostgreSQL stores neither NUL nor half of a surrogate pair.
  if (text.includes('\0') || /\p{Surrogate}/u.test(text))
    return { code: 'bad_character', reason: 'holds a character that cannot be stored' };
  return { answer: text };
}

function readNumber(value: unknown, { whole, least, most }: { whole?: true; least?: number; most?: number }): Verdict {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'wrong_type', reason: 'must be a number' };
  if (whole && !Number.isSafeInteger(value)) return { code: 'not_whole', reason: 'must be a whole number' };
  if (least !== undefined && value < least) return { code: 'out_of_range', reason: `must be at least ${least}` };
  if (most !== undefined && value > most) return { code: 'out_of_range', reason: `must be at most ${most}` };
  return { answer: value };
}

function readMoney(value: unknown): Verdict {
  if (!isRecord(value)) return { code: 'wrong_type', reason: 'must be an amount with its currency' };
  const { amountMinor, currency, ...rest } = value;
  if (typeof amountMinor !== 'string' || !/^\d{1,18}$/.test(amountMinor)) {
    return { code: 'not_an_amount', reason: 'must be a whole number of minor units as text, not negative' };
  }
  if (typeof currency !== 'string' || !isCurrencyCode(currency)) {
    return { code: 'currency_unknown', reason: 'must name a currency of ISO 4217' };
  }
  if (Object.keys(rest).length > 0) return { code: 'unknown_field', reason: 'must have only amountMinor and currency' };
  return { answer: { amountMinor: BigInt(amountMinor).toString(), currency } };
}

function readHolder(value: unknown): Verdict {
  if (!isRecord(value)) return { code: 'wrong_type', reason: 'must be a person, a place or an item' };
  const { kind, id, ...rest } = value;
  const known = holderKinds.find((holderKind) => holderKind === kind);
  if (!known) return { code: 'not_a_choice', reason: `must be of the kind ${holderKinds.join(', ')}` };
  if (typeof id !== 'string' || !isId(id)) return { code: 'not_an_id', reason: 'must be named by an id' };
  if (Object.keys(rest).length > 0) return { code: 'unknown_field', reason: 'must have only kind and id' };
  return { answer: { kind: known, id } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
