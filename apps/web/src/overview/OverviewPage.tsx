import { Grid, Stack, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTitle } from '../parts/use-title.js';
import { useMay } from '../session/session.js';
import { PhaseFunnel } from './PhaseFunnel.js';
import { SpendMonths } from './SpendMonths.js';
import { StuckItems } from './StuckItems.js';
import { WaitingTasks } from './WaitingTasks.js';

/** First what waits for whoever looks, then where everything stands, then what it costs. */
export function OverviewPage() {
  useTitle('Overview');
  const maySeeItems = useMay('items.read');
  const maySeeSpend = useMay('spend.read');
  const mayWork = useMay('tasks.read');
  const onPhone = useMediaQuery('(max-width: 61.99em)', undefined, { getInitialValueInEffect: false });
  const funnel = maySeeItems ? <PhaseFunnel /> : null;
  return (
    <Stack gap="md">
      <Title order={1}>Overview</Title>
      {onPhone ? null : funnel}
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: maySeeItems || maySeeSpend ? 5 : 12 }}>{mayWork ? <WaitingTasks /> : null}</Grid.Col>
        {onPhone ? <Grid.Col span={12}>{funnel}</Grid.Col> : null}
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="md">
            {maySeeSpend ? <SpendMonths /> : null}
            {maySeeItems ? <StuckItems /> : null}
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
