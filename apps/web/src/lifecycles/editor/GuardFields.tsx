import { Select, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { tell } from '../../lifecycle/tell.js';
import type { Vocabulary } from '../definition-queries.js';
import { listOf, type Path, partOf, textOf, valueAt } from '../draft.js';
import { labelled } from './DraftEntries.js';
import { DraftFlag, DraftNumber, DraftSelect, DraftText, type Option } from './DraftFields.js';
import { useEditing } from './editing.js';

/** Which guard is used: written by its name alone, or with what it is told. */
const usedGuard = (entry: unknown): string => (typeof entry === 'string' ? entry : textOf(partOf(entry)['guard']));

export function guardName(entry: unknown, vocabulary: Vocabulary | undefined): string {
  const name = usedGuard(entry);
  const known = vocabulary?.guards.find((guard) => guard.name === name);
  return known ? tell(known.meaning) : name;
}

/** Something that has to hold before the verb may be used, with what it is told. */
export function GuardFields({ at, verb }: { at: Path; verb: Path }) {
  const { t } = useTranslation('lifecycles');
  const { draft, vocabulary, readOnly, set } = useEditing();
  const name = usedGuard(valueAt(draft, at));
  const guard = vocabulary?.guards.find((each) => each.name === name);
  const choose = (chosen: string | null): void => {
    const { parameters = [] } = vocabulary?.guards.find((each) => each.name === chosen) ?? {};
    set(at, parameters.length === 0 ? (chosen ?? '') : { guard: chosen ?? '', with: {} });
  };
  const named = (list: string): Option[] =>
    listOf(valueAt(draft, [...verb, list])).map((each) => ({
      value: textOf(partOf(each)['name']),
      label: textOf(partOf(each)['title']) || labelled(each),
    }));
  const options: Record<string, Option[]> = {
    fact: (vocabulary?.facts ?? []).map((fact) => ({ value: fact.name, label: fact.meaning })),
    question: named('asks'),
    step: allSteps(draft),
  };
  return (
    <>
      <Select
        label={t('guard.which')}
        readOnly={readOnly}
        searchable
        allowDeselect={false}
        data={(vocabulary?.guards ?? []).map((each) => ({ value: each.name, label: tell(each.meaning) }))}
        value={name || null}
        onChange={choose}
      />
      {guard && guard.parameters.length > 0 ? (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {guard.parameters.map((parameter) => {
            const shared = { at: [...at, 'with', parameter.name], label: tell(parameter.meaning) };
            const among = options[parameter.type];
            if (among) return <DraftSelect key={parameter.name} {...shared} options={among} needed />;
            if (parameter.type === 'number') return <DraftNumber key={parameter.name} {...shared} whole={false} />;
            if (parameter.type === 'flag') return <DraftFlag key={parameter.name} {...shared} no={false} />;
            return <DraftText key={parameter.name} {...shared} needed />;
          })}
        </SimpleGrid>
      ) : null}
      {guard ? null : (
        <Text size="sm" c="dimmed">
          {t('guard.unknown')}
        </Text>
      )}
    </>
  );
}

/** A guard may look at the work of another verb than the one that it keeps. */
function allSteps(draft: unknown): Option[] {
  const steps = listOf(valueAt(draft, ['verbs'])).flatMap((verb) => listOf(partOf(verb)['steps']).map(partOf));
  const titles = new Map(steps.map((step) => [textOf(step['name']), textOf(step['title'])]));
  return [...titles].map(([value, label]) => ({ value, label }));
}
