import { Button, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Path, valueAt } from '../draft.js';
import { AskedQuestions } from './AskedQuestions.js';
import { AssigneeFields } from './AssigneeFields.js';
import { DraftFlag, DraftNumber, DraftSelect, DraftTexts } from './DraftFields.js';
import { useEditing } from './editing.js';

/** What a task or an approval says: whose it is, until when, who is asked when it is late, and what it takes to be done. */
export function PeopleStepFields({ at, kind }: { at: Path; kind: 'task' | 'approval' }) {
  const { t } = useTranslation('lifecycles');
  const { draft, readOnly, set } = useEditing();
  const escalates = valueAt(draft, [...at, 'escalation']) !== undefined;
  return (
    <>
      <AssigneeFields at={[...at, 'assignee']} label={t('step.assignee')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <DraftNumber at={[...at, 'dueInDays']} label={t('step.dueInDays')} whole={false} />
        <DraftNumber
          at={[...at, 'dueInHours']}
          label={t('step.dueInHours')}
          description={t('step.dueInHoursHelp')}
          whole={false}
        />
        <DraftNumber at={[...at, 'remindBeforeHours']} label={t('step.remindBeforeHours')} whole={false} />
        <DraftNumber
          at={[...at, 'escalation', 'afterHours']}
          label={t('step.escalationAfter')}
          description={t('step.escalationHelp')}
          whole={false}
        />
      </SimpleGrid>
      {escalates ? (
        <>
          <AssigneeFields at={[...at, 'escalation', 'to']} label={t('step.escalationTo')} />
          {readOnly ? null : (
            <Button
              variant="subtle"
              size="compact-sm"
              style={{ alignSelf: 'flex-start' }}
              onClick={() => set([...at, 'escalation'], undefined)}
            >
              {t('step.noEscalation')}
            </Button>
          )}
        </>
      ) : null}
      {kind === 'approval' ? (
        <DraftFlag at={[...at, 'ownAllowed']} label={t('step.ownAllowed')} description={t('step.ownAllowedHelp')} />
      ) : (
        <>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <DraftTexts at={[...at, 'checklist']} label={t('step.checklist')} description={t('step.checklistHelp')} />
            <DraftSelect
              at={[...at, 'evidence']}
              label={t('step.evidence')}
              options={[
                { value: 'required', label: t('step.evidenceWord') },
                { value: 'file', label: t('step.evidenceFile') },
              ]}
            />
          </SimpleGrid>
          <AskedQuestions asker={at} title={t('step.asks')} />
        </>
      )}
    </>
  );
}
