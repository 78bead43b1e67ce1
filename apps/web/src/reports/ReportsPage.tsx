import { Stack, Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { PageHeader } from '../parts/PageHeader.js';
import { useMay } from '../session/session.js';
import { ApprovalsReport } from './ApprovalsReport.js';
import { DeliveriesReport } from './DeliveriesReport.js';
import { OpenOrdersReport } from './OpenOrdersReport.js';
import { PricesReport } from './PricesReport.js';

const reports = ['orders', 'deliveries', 'prices', 'approvals'] as const;
type Report = (typeof reports)[number];

const shown: Record<Report, () => React.JSX.Element> = {
  orders: OpenOrdersReport,
  deliveries: DeliveriesReport,
  prices: PricesReport,
  approvals: ApprovalsReport,
};

/** Procurement as a whole: what vendors owe, how they deliver, what things cost, and what waits for approvals. */
export function ReportsPage() {
  const { t } = useTranslation('reports');
  const [question, ask] = useQuestion();
  const mayAll = useMay('procurement.read_all');
  const offered = reports.filter((report) => report !== 'approvals' || mayAll);
  const tab = oneOf(offered, question['tab']) ?? 'orders';
  const Shown = shown[tab];
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader title={t('titles.reports')} />
      <Tabs value={tab} onChange={(next) => ask({ tab: next === 'orders' ? undefined : (next ?? undefined) }, { push: true })}>
        <Tabs.List aria-label={t('titles.reports')}>
          {offered.map((report) => (
            <Tabs.Tab key={report} value={report}>
              {t(`tabs.${report}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="md">
          <Shown />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
