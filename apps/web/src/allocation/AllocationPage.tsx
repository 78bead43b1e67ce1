import { Button, Stack, Tabs, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { Money } from '../parts/Money.js';
import { EmptyNotice } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { Shown } from '../related/Shown.js';
import { useMay } from '../session/session.js';
import { MonthField, useMonth } from '../statements/MonthField.js';
import { allocationQuery, forgetAllocation } from './allocation.js';
import { FiguresPanel } from './FiguresPanel.js';
import { OutcomeLines } from './OutcomeLines.js';
import { RulesPanel } from './RulesPanel.js';

const tabs = ['month', 'rules', 'figures'] as const;

/** What the allocation rules do to a month, before they run and after, and what they say. */
export function AllocationPage() {
  const { t } = useTranslation('allocation');
  const [{ tab }, ask] = useQuestion();
  const shown = oneOf(tabs, tab) ?? 'month';
  return (
    <Stack gap="md" maw={1000}>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <MonthField />
            {shown === 'month' ? <RunButton /> : null}
          </>
        }
      />
      <Tabs
        value={shown}
        onChange={(next) => ask({ tab: next === 'month' ? undefined : (next ?? undefined) })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`tabs.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="month">
          <MonthOutcome />
        </Tabs.Panel>
        <Tabs.Panel value="rules">
          <RulesPanel />
        </Tabs.Panel>
        <Tabs.Panel value="figures">
          <FiguresPanel />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

function RunButton() {
  const { t } = useTranslation('allocation');
  const month = useMonth();
  const { data } = useQuery(allocationQuery(month));
  const running = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/allocation-months/{month}/run', { params: { path: { month } } })),
    onSuccess: async () => {
      await forgetAllocation();
      tellDone(t('done'));
    },
    onError: tellFailed,
  });
  if (!useMay('allocations.edit')) return null;
  return (
    <Button disabled={(data?.pending ?? 0) === 0} loading={running.isPending} onClick={() => running.mutate()}>
      {t('run')}
    </Button>
  );
}

function MonthOutcome() {
  const { t } = useTranslation('allocation');
  const query = useQuery(allocationQuery(useMonth()));
  return (
    <Shown query={query} unknown={t('noMonth')}>
      {({ rules, pending }) =>
        rules.length === 0 ? (
          <div className="panel">
            <EmptyNotice title={t('none')}>{t('noneText')}</EmptyNotice>
          </div>
        ) : (
          <Stack gap="md">
            <Text c="dimmed">{pending === 0 ? t('settled') : t('pending', { count: pending })}</Text>
            {rules.map((rule) => (
              <Panel
                key={rule.ruleId}
                title={rule.name}
                aside={
                  <Text size="sm">
                    <Money amount={rule.taken} /> {t('of')} <Money amount={rule.pool} />
                  </Text>
                }
              >
                <OutcomeLines outcome={rule} />
              </Panel>
            ))}
          </Stack>
        )
      }
    </Shown>
  );
}
