import { Grid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';
import { useMay } from '../session/session.js';
import { EndsAhead } from './EndsAhead.js';
import { FailedWork } from './FailedWork.js';
import { OpenAlerts } from './OpenAlerts.js';
import { PhaseFunnel } from './PhaseFunnel.js';
import { SpendMonths } from './SpendMonths.js';
import { StuckItems } from './StuckItems.js';
import { WaitingApprovals } from './WaitingApprovals.js';
import { WaitingTasks } from './WaitingTasks.js';

/** First what waits for whoever looks, then where everything stands, then what it costs and what ends; each as far as they may see it. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  const maySeeItems = useMay('items.read');
  const maySeeSpend = useMay('spend.read');
  const mayWork = useMay('tasks.read');
  const mayDecide = useMay('procurement.decide');
  return (
    <Stack gap="md">
      <PageHeader title={t('titles.overview')} />
      <FailedWork />
      {maySeeSpend ? <OpenAlerts /> : null}
      {mayDecide ? <WaitingApprovals /> : null}
      <Grid gap="md">
        {mayWork ? (
          <Grid.Col span={{ base: 12, lg: maySeeItems ? 7 : 12 }}>
            <WaitingTasks />
          </Grid.Col>
        ) : null}
        {maySeeItems ? (
          <Grid.Col span={{ base: 12, lg: mayWork ? 5 : 12 }}>
            <StuckItems />
          </Grid.Col>
        ) : null}
        {maySeeItems ? (
          <Grid.Col span={12}>
            <PhaseFunnel />
          </Grid.Col>
        ) : null}
        {maySeeSpend ? (
          <Grid.Col span={{ base: 12, lg: maySeeItems ? 7 : 12 }}>
            <SpendMonths />
          </Grid.Col>
        ) : null}
        {maySeeItems ? (
          <Grid.Col span={{ base: 12, lg: maySeeSpend ? 5 : 12 }}>
            <EndsAhead />
          </Grid.Col>
        ) : null}
      </Grid>
    </Stack>
  );
}
