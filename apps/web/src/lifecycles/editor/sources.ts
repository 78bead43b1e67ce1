import { i18n } from '../../i18n/i18n.js';
import { tell } from '../../lifecycle/tell.js';
import { say } from '../../values/say.js';
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
  return broughtBy(step).map((result) => ({
    value: sourceKey('step', name, textOf(result['name'])),
    label: `${title}: ${nameOf(result)}`,
  }));
}

/** What a step brings, as the questions that it answers. */
function broughtBy(step: Part): Part[] {
  if (step['kind'] !== 'approval') return listOf(step['asks']).map(partOf);
  const choices = ['approved', 'rejected'].map((value) => ({ value, label: say(value) }));
  return [
    { name: 'outcome', label: i18n.t('lifecycles:condition.outcome'), type: 'choice', choices },
    { name: 'reason', label: i18n.t('lifecycles:condition.reason'), type: 'text' },
  ];
}

/** The question behind a choice, where there is one. */
export function questionBehind(draft: unknown, verb: Path, key: string): Part | undefined {
  if (key === '') return undefined;
  const { answer, step, result } = { answer: undefined, step: undefined, result: undefined, ...sourceOf(key) };
  const asked = step
    ? listOf(valueAt(draft, [...verb, 'steps']))
        .map(partOf)
        .filter(({ name }) => name === step)
        .flatMap(broughtBy)
    : listOf(valueAt(draft, [...verb, 'asks'])).map(partOf);
  return asked.find(({ name }) => name === (step ? result : answer));
}

const nameOf = (part: Part): string => tell(textOf(part['label'])) || textOf(part['name']);
