import { Text, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { PageHeader } from '../parts/PageHeader.js';
import { DataTable } from '../table/DataTable.js';
import { FacetFilter, FlagFilter, RecordFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { say } from '../values/say.js';
import { AuditEntryDetails } from './AuditEntryDetails.js';
import { auditColumns } from './audit-columns.js';
import { actionText, beginOf, endOf, subjectKinds } from './audit-texts.js';
import { ChainState } from './ChainState.js';

const filterNames = ['subjectKind', 'subjectId', 'actorId', 'action', 'from', 'to'] as const;

/** Who did what to what, with what was before and after. Nobody can change it. */
export function AuditPage() {
  const { t } = useTranslation('admin');
  const [question] = useQuestion();
  const { subjectKind, subjectId, actorId, action, from, to } = question;
  const list = useList({
    key: ['audit'],
    query: {
      ...orderAndWords(question),
      ...given({ subjectKind, subjectId, actorId, action, from: beginOf(from), to: endOf(to) }),
    },
    read: (query, signal) => answer(api.GET('/api/v1/audit-entries', { params: { query }, signal })),
  });
  const columns = useMemo(() => auditColumns(t), [t]);
  return (
    <div className="page-full">
      <PageHeader title={t('titles.audit')} crumbs={[{ label: t('titles.admin'), to: '/admin' }]} actions={<ChainState />} />
      <DataTable
        name="audit"
        label={t('titles.audit')}
        columns={columns}
        list={list}
        filters={
          <>
            <WordsFilter placeholder={t('audit.find')} />
            <FacetFilter
              name="subjectKind"
              label={t('audit.subject')}
              options={subjectKinds.map((value) => ({ value, label: say(value) }))}
              chosenLabel={subjectKind && say(subjectKind)}
            />
            <RecordFilter name="actorId" label={t('audit.actor')} kind="user" />
            {action === undefined ? null : <FlagFilter name="action" value={action} label={actionText(action)} />}
            {subjectId === undefined ? null : <FlagFilter name="subjectId" value={subjectId} label={t('audit.oneThing')} />}
            <DayFilter name="from" label={t('audit.from')} short={t('audit.shortFrom')} />
            <DayFilter name="to" label={t('audit.to')} short={t('audit.shortTo')} />
          </>
        }
        filterNames={filterNames}
        panel={{ title: ({ action: done }) => actionText(done), show: (entry) => <AuditEntryDetails entry={entry} /> }}
        empty={{ title: t('audit.none') }}
      />
    </div>
  );
}

/** A day on which the entries begin or end. */
function DayFilter({ name, label, short }: { name: string; label: string; short: string }) {
  const [{ [name]: day = '' }, ask] = useQuestion();
  return (
    <TextInput
      type="date"
      aria-label={label}
      title={label}
      value={day}
      leftSection={
        <Text size="xs" c="dimmed" aria-hidden>
          {short}
        </Text>
      }
      leftSectionWidth={44}
      w={{ base: 'calc(50% - 4px)', xs: 184 }}
      onChange={(event) => ask({ [name]: event.currentTarget.value })}
    />
  );
}
