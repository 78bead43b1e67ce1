import { tell } from '../../lifecycle/tell.js';
import type { Vocabulary } from '../definition-queries.js';
import { listOf, type Part, type Path, partOf, textOf, valueAt } from '../draft.js';
import type { Option } from './DraftFields.js';

/** Where a value can be found: in a fact, in an answer, in what an earlier step brought. */
export interface SourceGroup {
  sort: 'fact' | 'answer' | 'step';
  options: Option[];
}

/** The value of a choice: `["step","approve","outcome"]`. */
export const sourceKey = (...names: string[]): string => JSON.stringify(names);

/** What a condition, or a setting of an automation, says where it looks; nothing where it is a plain value. */
export function chosenSource(value: unknown): string {
  const part = partOf(value);
  const { fact, answer, step, result } = {
    fact: part['fact'],
    answer: part['answer'],
    step: part['step'],
    result: part['result'],
  };
  if (typeof fact === 'string') return sourceKey('fact', fact);
  if (typeof answer === 'string') return sourceKey('answer', answer);
  return typeof step === 'string' ? sourceKey('step', step, textOf(result)) : '';
}

/** What is written for a choice. */
export function sourceOf(key: string): Part {
  const [sort, name, result] = listOf(JSON.parse(key)).map(textOf);
  if (sort === 'step') return { step: name, result };
  return sort === 'fact' ? { fact: name } : { answer: name };
}

export function factSources(vocabulary: Vocabulary | undefined): SourceGroup {
  return {
    sort: 'fact',
    options: (vocabulary?.facts ?? []).map(({ name, meaning }) => ({ value: sourceKey('fact', name), label: tell(meaning) })),
  };
}

/** The questions at a place, as far as `before` of them. */
export function answerSources(draft: unknown, at: Path, before?: number): SourceGroup {
  const questions = listOf(valueAt(draft, at)).map(partOf).slice(0, before);
  return {
    sort: 'answer',
    options: questions.map((question) => ({ value: sourceKey('answer', textOf(question['name'])), label: nameOf(question) })),
  };
}

/** What the other steps of a verb bring: answers of tasks, and how approvals went. */
export function resultSources(draft: unknown, verb: Path, except: string): SourceGroup {
  const steps = listOf(valueAt(draft, [...verb, 'steps']))
    .map(partOf)
    .filter(({ name }) => name !== except);
  return { sort: 'step', options: steps.flatMap(resultsOf) };
}

function resultsOf(step: Part): Option[] {
  const name = textOf(step['name']);
  const title = textOf(step['title']) || name;
  const results = step['kind'] === 'approval' ? [{ name: 'outcome' }, { name: 'reason' }] : listOf(step['asks']).map(partOf);
  return results.map((result) => ({
    value: sourceKey('step', name, textOf(result['name'])),
    label: `${title}: ${nameOf(result)}`,
  }));
}

/** The question behind a choice, where there is one. */
export function questionBehind(draft: unknown, verb: Path, key: string): Part | undefined {
  if (key === '') return undefined;
  const { answer, step, result } = { answer: undefined, step: undefined, result: undefined, ...sourceOf(key) };
  const asked = step
    ? listOf(
        listOf(valueAt(draft, [...verb, 'steps']))
          .map(partOf)
          .find(({ name }) => name === step)?.['asks'],
      )
    : listOf(valueAt(draft, [...verb, 'asks']));
  return asked.map(partOf).find(({ name }) => name === (step ? result : answer));
}

const nameOf = (part: Part): string => tell(textOf(part['label'])) || textOf(part['name']);
