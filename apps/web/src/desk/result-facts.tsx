import { type RecordKind, recordKinds } from '../forms/record-sources.js';
import type { Step } from '../item/item-queries.js';
import { isAmount, ShownValue } from '../item/ShownValue.js';
import { tell } from '../lifecycle/tell.js';
import type { Fact } from '../parts/FactList.js';
import { showNumber } from '../parts/locale.js';
import { words } from '../parts/words.js';

/** What belongs to the step itself and is told elsewhere. */
const told = new Set(['ticked', 'outcome', 'reason']);

/** What a step brought: the answers to its questions, or what an automation or an answer from outside told. */
export function resultFacts({ result, asks }: Pick<Step, 'result' | 'asks'>): Fact[] {
  return Object.entries(result ?? {})
    .filter(([name, value]) => !told.has(name) && isShown(value))
    .map(([name, value]) => {
      const question = asks.find((each) => each.name === name);
      return { label: question ? tell(question.label) : words(name), value: shown(value, question) };
    });
}

function shown(value: unknown, question: Step['asks'][number] | undefined): Fact['value'] {
  if (typeof value === 'number') return showNumber(value);
  const record = recordOf(question?.type, value);
  if (record) return <ShownValue field={{ type: 'record', record: record.kind }} value={record.id} />;
  if (question?.type === 'date') return <ShownValue field={{ type: 'date' }} value={value} />;
  const choice = question?.choices?.find((each) => each.value === value);
  return choice ? tell(choice.label) : <ShownValue field={{ type: 'text' }} value={value} />;
}

function recordOf(type: string | undefined, value: unknown): { kind: RecordKind; id: string } | undefined {
  const [name, id] =
    type === 'holder' && typeof value === 'object' && value !== null && 'kind' in value && 'id' in value
      ? [value.kind, value.id]
      : [type, value];
  const kind = recordKinds.find((each) => each === name);
  return kind && typeof id === 'string' ? { kind, id } : undefined;
}

function isShown(value: unknown): boolean {
  const plain = ['string', 'number', 'boolean'].includes(typeof value);
  return plain || isAmount(value) || (typeof value === 'object' && value !== null && 'kind' in value && 'id' in value);
}
