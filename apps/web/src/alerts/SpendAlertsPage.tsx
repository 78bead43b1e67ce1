import { Button } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { showMonth } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { toDecimals } from '../parts/money.js';
import { Nothing } from '../parts/Nothing.js';
import { PageHeader } from '../parts/PageHeader.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { FacetFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { AlertPanel } from './AlertPanel.js';
import { AlertRules } from './AlertRules.js';
import { AlertState } from './AlertState.js';
import { AlertSubject } from './AlertSubject.js';
import { rules, type SpendAlert, states } from './alerts.js';

/** What is worth a look in what was spent: the open ones, unless one asks for others. */
export function SpendAlertsPage() {
  const { t } = useTranslation('alerts');
  const [question] = useQuestion();
  const state = question['state'] === 'all' ? undefined : (oneOf(states, question['state']) ?? 'open');
  const rule = oneOf(rules, question['rule']);
  const list = useList({
    key: ['spend-alerts', 'list'],
    query: { ...orderAndWords(question), ...given({ state, rule }) },
    read: (query, signal) => answer(api.GET('/api/v1/spend-alerts', { params: { query }, signal })),
  });
  const columns = useMemo<Column<SpendAlert>[]>(
    () => [
      {
        id: 'rule',
        title: t('rule'),
        cell: (alert) => t(`rules.${alert.rule}`),
        text: (alert) => t(`rules.${alert.rule}`),
        width: 250,
      },
      {
        id: 'subject',
        title: t('subject'),
        cell: (alert) => <AlertSubject alert={alert} quiet />,
        text: ({ subject, subjectName }) => subjectName ?? subject,
        width: 260,
      },
      {
        id: 'month',
        title: t('month'),
        cell: ({ month }) => showMonth(month),
        text: ({ month }) => month,
        sort: 'month',
        width: 110,
      },
      {
        id: 'amount',
        title: t('amount'),
        align: 'right',
        cell: ({ amount }) => <Money amount={amount} />,
        text: ({ amount }) => toDecimals(amount),
        sort: 'amount',
        width: 150,
      },
      {
        id: 'against',
        title: t('against'),
        align: 'right',
        cell: ({ against }) => (against ? <Money amount={against} /> : <Nothing />),
        text: ({ against }) => (against ? toDecimals(against) : ''),
        width: 150,
      },
      {
        id: 'state',
        title: t('state'),
        cell: (alert) => <AlertState state={alert.state} />,
        text: (alert) => t(`states.${alert.state}`),
        width: 140,
      },
    ],
    [t],
  );
  return (
    <div className="page-full">
      <PageHeader title={t('title')} actions={<RulesButton />} />
      <DataTable
        name="spend-alerts"
        label={t('title')}
        columns={columns}
        list={list}
        filters={
          <>
            <WordsFilter placeholder={t('find')} />
            <FacetFilter
              name="state"
              label={t('state')}
              options={[...states, 'all' as const].map((value) => ({ value, label: t(`states.${value}`) }))}
              chosenLabel={t('states.open')}
            />
            <FacetFilter name="rule" label={t('rule')} options={rules.map((value) => ({ value, label: t(`rules.${value}`) }))} />
          </>
        }
        filterNames={['state', 'rule']}
        panel={{
          title: ({ rule: of, subjectName, subject }) => `${t(`rules.${of}`)}: ${subjectName ?? subject}`,
          show: (alert) => <AlertPanel alert={alert} />,
          // Who has decided about one goes on seeing it, though it may have left the list.
          readOne: (id, signal) => answer(api.GET('/api/v1/spend-alerts/{id}', { params: { path: { id } }, signal })),
        }}
        empty={{ title: t('none'), text: t('noneText') }}
      />
    </div>
  );
}

function RulesButton() {
  const { t } = useTranslation('alerts');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconSettings size={16} aria-hidden />} onClick={() => setOpened(true)}>
        {t('settings')}
      </Button>
      <RecordDrawer opened={opened} close={() => setOpened(false)} title={t('settings')}>
        {() => <AlertRules />}
      </RecordDrawer>
    </>
  );
}
