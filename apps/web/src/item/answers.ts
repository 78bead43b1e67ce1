import type { Question } from './item-queries.js';

/** What somebody answered to the questions of a verb, by their names. */
export type Answers = Record<string, unknown>;

export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

export function givenAnswers(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => !isEmpty(value)));
}

/** The names of the questions that have to be answered and are not. */
export function unanswered(asks: readonly Question[], answers: Answers): string[] {
  return asks.filter(({ name, required }) => required && isEmpty(answers[name])).map(({ name }) => name);
}

/** The questions that are asked, given what is answered further up: some are asked only after a certain answer. */
export function askedNow<Asked extends Pick<Question, 'name' | 'onlyWhen'>>(asks: readonly Asked[], answers: Answers): Asked[] {
  const asked: Asked[] = [];
  for (const question of asks) {
    const { answer, is } = { answer: undefined, is: undefined, ...question.onlyWhen };
    const isThere = (name: unknown): boolean => asked.some((each) => each.name === name);
    if (answer === undefined || (isThere(answer) && answers[String(answer)] === is)) asked.push(question);
  }
  return asked;
}
