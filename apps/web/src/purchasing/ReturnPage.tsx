import { Button, Group, Stack, Text } from '@mantine/core';
import { IconReceiptRefund } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FactList } from '../parts/FactList.js';
import { showDay, showNumber } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { Nothing } from '../parts/Nothing.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { Shown } from '../related/Shown.js';
import { useMay } from '../session/session.js';
import { CreditForm } from './CreditForm.js';
import { returnQuery, type VendorReturnDetail } from './purchasing.js';

/** What went back to a vendor, and the credits for it. */
export function ReturnPage() {
  const { t } = useTranslation('purchasing');
  const { returnId } = useParams({ from: '/frame/returns/$returnId' });
  const query = useQuery(returnQuery(returnId));
  return (
    <Shown query={query} unknown={t('returns.unknown')}>
      {(known) => <Return key={known.id} known={known} />}
    </Shown>
  );
}

function Return({ known }: { known: VendorReturnDetail }) {
  const { t } = useTranslation('purchasing');
  const mayPost = useMay('spend.post');
  const [crediting, setCrediting] = useState(false);
  const { currency, expectedMinor, creditedMinor, lines } = known;
  const money = (amountMinor: string): string => showMoney({ amountMinor, currency });
  return (
    <Stack gap="md" maw={900}>
      <PageHeader
        title={t('returns.title', { number: known.rmaReference })}
        crumbs={[
          { label: t('titles.returns'), to: '/returns' },
          { label: known.orderNumber, to: `/orders/${known.orderId}` },
        ]}
        meta={<Text size="sm">{known.vendorName}</Text>}
        actions={
          mayPost ? (
            <Button leftSection={<IconReceiptRefund size={16} aria-hidden />} onClick={() => setCrediting(true)}>
              {t('returns.credit')}
            </Button>
          ) : undefined
        }
      />
      <Panel title={t('returns.facts')}>
        <FactList
          facts={[
            { label: t('returns.expected'), value: money(expectedMinor) },
            { label: t('returns.credited'), value: money(creditedMinor) },
            { label: t('returns.returnedOn'), value: `${showDay(known.returnedOn)}, ${known.returnedByName}` },
            { label: t('returns.tracking'), value: known.tracking ?? <Nothing /> },
            { label: t('returns.reason'), value: known.reason },
          ]}
        />
      </Panel>
      <Panel title={t('returns.lines')}>
        <Stack gap="md">
          {lines.map((line) => (
            <section key={line.id} aria-label={line.description}>
              <Group justify="space-between" gap="sm">
                <Text size="sm" fw={600}>
                  {t(`returns.came.${line.came}`, { what: line.description })} × {showNumber(line.quantity)}
                </Text>
                <Text size="sm" className="tabular">
                  {t('returns.expects', { amount: money(line.expectedCreditMinor) })}
                </Text>
              </Group>
              {line.items.map(({ itemId, tag }) => (
                <Text key={itemId} size="sm" span mr="xs">
                  <ThingLink kind="item" id={itemId}>
                    {tag}
                  </ThingLink>
                </Text>
              ))}
              {line.credits.map(({ id, amountMinor, creditedOn, reference }) => (
                <Text key={id} size="sm" c="dimmed" className="tabular">
                  {t('returns.note', { amount: money(amountMinor), day: showDay(creditedOn), number: reference })}
                </Text>
              ))}
            </section>
          ))}
        </Stack>
      </Panel>
      <RecordDrawer opened={crediting} close={() => setCrediting(false)} title={t('returns.credit')}>
        {() => <CreditForm known={known} close={() => setCrediting(false)} />}
      </RecordDrawer>
    </Stack>
  );
}
