import { useTranslation } from 'react-i18next';
import { listOf, type Path, valueAt } from '../draft.js';
import { DraftEntries, labelled } from './DraftEntries.js';
import { useEditing } from './editing.js';
import { QuestionFields } from './QuestionFields.js';

/** What a verb, or a task when it is done, asks for. */
export function AskedQuestions({ asker, title }: { asker: Path; title: string }) {
  const { t } = useTranslation('lifecycles');
  const { draft } = useEditing();
  const at = [...asker, 'asks'];
  return (
    <DraftEntries
      at={at}
      title={title}
      add={t('question.add')}
      fresh={() => ({ name: `answer${listOf(valueAt(draft, at)).length + 1}`, label: '', type: 'text', required: false })}
      nameOf={labelled}
    >
      {(entry) => <QuestionFields at={entry} asker={asker} />}
    </DraftEntries>
  );
}
