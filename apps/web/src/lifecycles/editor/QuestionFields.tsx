import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { tell } from '../../lifecycle/tell.js';
import { say } from '../../values/say.js';
import { listOf, type Path, partOf, textOf, valueAt } from '../draft.js';
import { ConditionFields } from './ConditionFields.js';
import { DraftEntries } from './DraftEntries.js';
import { DraftFlag, DraftName, DraftNumber, DraftSelect, DraftText } from './DraftFields.js';
import { useEditing } from './editing.js';
import { answerSources, factSources } from './sources.js';

/** What a verb, or a task, asks for. */
export function QuestionFields({ at, asker }: { at: Path; asker: Path }) {
  const { t } = useTranslation('lifecycles');
  const { draft, vocabulary } = useEditing();
  const type = textOf(valueAt(draft, [...at, 'type']));
  const place = Number(at.at(-1));
  const facts = (vocabulary?.facts ?? []).map(({ name, meaning }) => ({ value: name, label: tell(meaning) }));
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <DraftText at={[...at, 'label']} label={t('question.label')} needed most={120} />
        <DraftName at={[...at, 'name']} label={t('editor.name')} description={t('question.nameHelp')} />
        <DraftSelect
          at={[...at, 'type']}
          label={t('question.type')}
          options={(vocabulary?.questionTypes ?? []).map((value) => ({ value, label: say(value) }))}
          needed
        />
        <DraftText at={[...at, 'help']} label={t('question.help')} most={400} />
        {type === 'number' || type === 'text' ? (
          <DraftNumber
            at={[...at, 'most']}
            label={t(type === 'text' ? 'question.mostCharacters' : 'question.most')}
            whole={type === 'text'}
          />
        ) : null}
        {type === 'number' ? <DraftNumber at={[...at, 'least']} label={t('question.least')} whole={false} /> : null}
        <DraftSelect
          at={[...at, 'requiredWhen']}
          label={t('question.requiredWhen')}
          description={t('question.requiredWhenHelp')}
          options={facts}
        />
      </SimpleGrid>
      {type === 'number' ? <DraftFlag at={[...at, 'whole']} label={t('question.whole')} /> : null}
      {type === 'text' ? <DraftFlag at={[...at, 'long']} label={t('question.long')} /> : null}
      <DraftFlag at={[...at, 'required']} label={t('question.required')} no={false} />
      <ConditionFields
        at={[...at, 'onlyWhen']}
        label={t('question.onlyWhen')}
        sources={[factSources(vocabulary), answerSources(draft, at.slice(0, -1), place)]}
        verb={asker}
      />
      {type === 'choice' ? (
        <DraftEntries
          at={[...at, 'choices']}
          title={t('question.choices')}
          add={t('question.addChoice')}
          fresh={() => ({ value: `choice_${listOf(valueAt(draft, [...at, 'choices'])).length + 1}`, label: '' })}
          nameOf={(entry) => textOf(partOf(entry)['label']) || textOf(partOf(entry)['value'])}
        >
          {(entry) => (
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
              <DraftText at={[...entry, 'label']} label={t('question.label')} needed most={120} />
              <DraftName at={[...entry, 'value']} label={t('editor.name')} />
            </SimpleGrid>
          )}
        </DraftEntries>
      ) : null}
    </>
  );
}
