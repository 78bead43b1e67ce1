import type { FieldProblem } from '#platform';
import { at } from './problems.rules.js';
import type { Question } from './question.js';
import { validateQuestions } from './question.rules.js';
import { MOST_PARTS, question } from './question.shape.js';
import { list } from './reading.rules.js';

/** What came in as JSON at `/asks`, as questions that hang on no facts, or what is wrong with them and where. Pure. */
export function readQuestions(given: unknown): { questions: readonly Question[]; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const questions = list(question, MOST_PARTS)(given, '/asks', (problem) => problems.push(problem)) ?? [];
  return { questions, problems: problems.length > 0 ? problems : validateQuestions({}, questions, at('')) };
}
