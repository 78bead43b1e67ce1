import { Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { tell } from '../../lifecycle/tell.js';
import { listOf, type Path, partOf, textOf, valueAt } from '../draft.js';
import { labelled } from './DraftEntries.js';
import { DraftName, DraftNumber, DraftSelect } from './DraftFields.js';
import { useEditing } from './editing.js';

const sorts = ['hours', 'fact', 'answer', 'signal'] as const;
const begins = { hours: { hours: 24 }, fact: { fact: '' }, answer: { answer: '' }, signal: { signal: '' } } as const;

/** Until when a step waits: so many hours, a date of the item, a date that was answered, or until something is signalled. */
export function WaitFields({ at, asks }: { at: Path; asks: Path }) {
  const { t } = useTranslation('lifecycles');
  const { draft, vocabulary, readOnly, set } = useEditing();
  const until = partOf(valueAt(draft, at));
  const sort = sorts.find((each) => each in until) ?? 'hours';
  const dates = listOf(valueAt(draft, asks)).filter((question) => partOf(question)['type'] === 'date');
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <Select
        label={t('wait.until')}
        data={sorts.map((value) => ({ value, label: t(`wait.${value}`) }))}
        value={sort}
        {...{ readOnly }}
        allowDeselect={false}
        onChange={(chosen) => set(at, begins[sorts.find((each) => each === chosen) ?? 'hours'])}
      />
      {sort === 'hours' ? <DraftNumber at={[...at, 'hours']} label={t('wait.howMany')} whole={false} /> : null}
      {sort === 'fact' ? (
        <>
          <DraftSelect
            at={[...at, 'fact']}
            label={t('wait.which')}
            options={(vocabulary?.facts ?? []).map(({ name, meaning }) => ({ value: name, label: tell(meaning) }))}
            needed
          />
          <DraftNumber at={[...at, 'offsetDays']} label={t('wait.offsetDays')} description={t('wait.offsetHelp')} />
        </>
      ) : null}
      {sort === 'answer' ? (
        <DraftSelect
          at={[...at, 'answer']}
          label={t('wait.which')}
          options={dates.map((question) => ({ value: textOf(partOf(question)['name']), label: labelled(question) }))}
          needed
        />
      ) : null}
      {sort === 'signal' ? (
        <DraftName at={[...at, 'signal']} label={t('wait.signalName')} description={t('wait.signalHelp')} />
      ) : null}
    </SimpleGrid>
  );
}
