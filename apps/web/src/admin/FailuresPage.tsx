import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { PageHeader } from '../parts/PageHeader.js';
import { When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { say } from '../values/say.js';
import { FailureDetails } from './FailureDetails.js';

export type DeadLetter = components['schemas']['DeadLetterDto'];

const states = ['waiting', 'retried', 'dismissed'] as const;

/** Events that something could not follow, however often it was tried: a person tries again or lets go. */
export function FailuresPage() {
  const { t } = useTranslation('admin');
  const [question, ask] = useQuestion();
  const state = oneOf(states, question['state']) ?? 'waiting';
  const list = useList({
    key: ['dead-letters'],
    query: { ...orderAndWords(question), ...given({ handler: question['handler'] }), state },
    read: (query, signal) => answer(api.GET('/api/v1/dead-letters', { params: { query }, signal })),
  });
  const columns = useMemo<Column<DeadLetter>[]>(
    () => [
      { id: 'handler', title: t('failures.handler'), width: 240, cell: ({ handler }) => handler, text: ({ handler }) => handler },
      {
        id: 'reason',
        title: t('failures.reason'),
        width: 380,
        cell: ({ reason }) => reason,
        text: ({ reason }) => reason,
      },
      {
        id: 'event',
        title: t('failures.event'),
        width: 240,
        optional: true,
        cell: ({ event }) => event,
        text: ({ event }) => event,
      },
      {
        id: 'attempts',
        title: t('failures.attempts'),
        width: 110,
        align: 'right',
        cell: ({ attempts }) => attempts,
        text: ({ attempts }) => attempts,
      },
      {
        id: 'diedAt',
        title: t('failures.since'),
        width: 140,
        cell: ({ diedAt }) => <When at={diedAt} />,
        text: ({ diedAt }) => diedAt,
      },
      {
        id: 'settledBy',
        title: t('failures.settledBy'),
        width: 160,
        optional: true,
        cell: ({ settledBy }) => settledBy ?? '',
        text: ({ settledBy }) => settledBy,
      },
    ],
    [t],
  );
  return (
    <div className="page-full">
      <PageHeader title={t('titles.failures')} crumbs={[{ label: t('titles.admin'), to: '/admin' }]} />
      <DataTable
        name="failures"
        label={t('titles.failures')}
        columns={columns}
        list={list}
        filters={
          <>
            <SegmentedControl
              aria-label={t('failures.state')}
              value={state}
              data={states.map((value) => ({ value, label: say(value) }))}
              onChange={(chosen) => ask({ state: chosen === 'waiting' ? undefined : chosen, open: undefined })}
            />
            <WordsFilter placeholder={t('failures.find')} />
          </>
        }
        filterNames={['handler']}
        panel={{ title: ({ handler }) => handler, show: (letter) => <FailureDetails letter={letter} /> }}
        empty={{ title: t(`failures.none.${state}`), text: t('failures.noneText') }}
        views={false}
      />
    </div>
  );
}
