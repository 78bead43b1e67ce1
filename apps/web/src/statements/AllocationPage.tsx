import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showNumber } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { EmptyNotice } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { LineList } from '../related/LineList.js';
import { Shown } from '../related/Shown.js';
import { useMay } from '../session/session.js';
import { MonthField, useMonth } from './MonthField.js';
import { allocationQuery, forgetStatements, type RuleOutcome } from './statements.js';

/** What the allocation rules do to a month, before they run and after. */
export function AllocationPage() {
  const { t } = useTranslation('statements');
  const month = useMonth();
  const may = useMay('allocations.edit');
  const query = useQuery(allocationQuery(month));
  const running = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/allocation-months/{month}/run', { params: { path: { month } } })),
    onSuccess: async () => {
      await forgetStatements();
      tellDone(t('allocation.done'));
    },
    onError: tellFailed,
  });
  const pending = query.data?.pending ?? 0;
  return (
    <Stack gap="md" maw={1000}>
      <PageHeader
        title={t('allocation.title')}
        actions={
          <>
            <MonthField />
            {may ? (
              <Button disabled={pending === 0} loading={running.isPending} onClick={() => running.mutate()}>
                {t('allocation.run')}
              </Button>
            ) : null}
          </>
        }
      />
      <Shown query={query} unknown={t('noMonth')}>
        {({ rules }) =>
          rules.length === 0 ? (
            <div className="panel">
              <EmptyNotice title={t('allocation.none')}>{t('allocation.noneText')}</EmptyNotice>
            </div>
          ) : (
            <>
              <Text c="dimmed">{pending === 0 ? t('allocation.settled') : t('allocation.pending', { count: pending })}</Text>
              {rules.map((rule) => (
                <Rule key={rule.ruleId} rule={rule} />
              ))}
            </>
          )
        }
      </Shown>
    </Stack>
  );
}

function Rule({ rule: { name, pool, taken, from, to } }: { rule: RuleOutcome }) {
  const { t } = useTranslation('statements');
  const lines = (cells: RuleOutcome['to']) =>
    cells.map(({ businessUnitId, businessUnit, costCenterId, costCenter, amount, figure }) => ({
      id: `${businessUnitId} ${costCenterId}`,
      what: (
        <>
          {costCenter ?? businessUnit ?? t('noUnit')}
          {figure ? (
            <Text size="xs" c="dimmed">
              {t('figure', { figure: showNumber(Number(figure)) })}
            </Text>
          ) : null}
        </>
      ),
      side: <Money amount={amount} />,
    }));
  return (
    <Panel
      title={name}
      aside={
        <Text size="sm">
          <Money amount={taken} /> {t('allocation.of')} <Money amount={pool} />
        </Text>
      }
    >
      <Group align="flex-start" grow gap="lg">
        <Stack gap={4}>
          <Text size="sm" c="dimmed">
            {t('allocation.from')}
          </Text>
          <LineList lines={lines(from)} />
        </Stack>
        <Stack gap={4}>
          <Text size="sm" c="dimmed">
            {t('allocation.to')}
          </Text>
          <LineList lines={lines(to)} />
        </Stack>
      </Group>
    </Panel>
  );
}
