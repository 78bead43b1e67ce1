import type { FieldProblem } from '#platform';
import type { Definition } from './definition.js';
import { type Place, repeated } from './problems.rules.js';
import type { Condition, Question } from './question.js';

const ANSWER_NAME = /^[a-z][A-Za-z0-9]*$/;

/** What is wrong with what is asked by a verb or a task, which is at `asker`. Pure. */
export function validateQuestions(facts: Definition['facts'], asks: readonly Question[], asker: Place): FieldProblem[] {
  const problems = asks.flatMap((question, index) => {
    const here = asker.in('asks', index);
    const { name, requiredWhen, onlyWhen } = question;
    const found: FieldProblem[] = [...ofItsType(question, here)];
    if (!ANSWER_NAME.test(name)) found.push(here.in('name').say('not_a_name', `"${name}" must be in camelCase.`));
    if (requiredWhen !== undefined && !Object.hasOwn(facts, requiredWhen))
      found.push(here.in('requiredWhen').say('unknown_fact', `There is no fact "${requiredWhen}".`));
    if (onlyWhen !== undefined) found.push(...conditionProblem(onlyWhen, facts, asks.slice(0, index), here.in('onlyWhen')));
    return found;
  });
  return [...problems, ...repeated(asks, asker.in('asks').pointer, ({ name }) => name)];
}

function ofItsType(question: Question, here: Place): FieldProblem[] {
  if (question.type === 'choice') {
    return question.choices.length === 0
      ? [here.in('choices').say('required', `"${question.name}" has no choices.`)]
      : repeated(question.choices, here.in('choices').pointer, ({ value }) => value);
  }
  const { type, least, most } = { least: undefined, most: undefined, ...question };
  return type === 'number' && least !== undefined && most !== undefined && least > most
    ? [here.in('least').say('out_of_range', `No number is at least ${least} and at most ${most}.`)]
    : [];
}

/** Only what was asked before can decide whether something is asked. */
function conditionProblem(
  condition: Condition,
  facts: Definition['facts'],
  earlier: readonly Question[],
  here: Place,
): FieldProblem[] {
  if ('fact' in condition) {
    const { fact } = condition;
    return Object.hasOwn(facts, fact) ? [] : [here.in('fact').say('unknown_fact', `There is no fact "${fact}".`)];
  }
  const question = earlier.find(({ name }) => name === condition.answer);
  if (!question) return [here.in('answer').say('unknown_question', `"${condition.answer}" is not asked further up.`)];
  const { is } = condition;
  const fits =
    question.type === 'choice'
      ? question.choices.some(({ value }) => value === is)
      : typeof is === (question.type === 'flag' ? 'boolean' : question.type === 'number' ? 'number' : 'string');
  return fits ? [] : [here.in('is').say('not_a_choice', `"${question.name}" is never answered with ${JSON.stringify(is)}.`)];
}
