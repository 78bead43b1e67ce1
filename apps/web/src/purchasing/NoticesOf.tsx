import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFileUpload, IconPackageImport } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showDay, showNumber } from '../parts/locale.js';
import { ErrorNotice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { tellFailed } from '../parts/toasts.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { NoticeForm } from './NoticeForm.js';
import { isOpen, type OrderDetail, receiveNotice } from './purchasing.js';

/** What the vendor says is on its way: uploaded as a file, and taken in as it says. */
export function NoticesOf({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('purchasing');
  const router = useRouter();
  const mayReceive = useMay('procurement.receive');
  const [uploading, setUploading] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['shipping-notices', 'of', order.id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/shipping-notices', { params: { query: { orderId: order.id, limit: 50 } }, signal })),
  });
  const taking = useMutation({
    mutationFn: receiveNotice,
    onSuccess: ({ id }) => router.history.push(`/receipts/${id}`),
    onError: (failed) => tellFailed(failed),
  });
  const mayUpload = mayReceive && isOpen(order) && order.lines.some(({ kind }) => kind === 'asset');
  if (!error && !data?.data.length && !mayUpload) return null;
  return (
    <Panel
      title={t('notices.title')}
      aside={
        mayUpload ? (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconFileUpload size={14} aria-hidden />}
            onClick={() => setUploading(true)}
          >
            {t('notices.upload')}
          </Button>
        ) : undefined
      }
    >
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {data?.data.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('notices.none')}
        </Text>
      ) : null}
      <Stack gap="sm">
        {data?.data.map(({ id, reference, units, expectedOn, tracking, receiptId }) => (
          <Group key={id} justify="space-between" gap="sm">
            <div>
              <Text size="sm" fw={600}>
                {reference}
              </Text>
              <Text size="sm" c="dimmed">
                {[
                  t('notices.units', { count: units, many: showNumber(units) }),
                  ...(expectedOn ? [t('notices.expected', { day: showDay(expectedOn) })] : []),
                  ...(tracking ? [tracking] : []),
                ].join(' · ')}
              </Text>
            </div>
            {receiptId ? (
              <Link to="/receipts/$receiptId" params={{ receiptId }} className="link">
                {t('notices.taken')}
              </Link>
            ) : mayReceive && isOpen(order) ? (
              <Button
                size="compact-sm"
                leftSection={<IconPackageImport size={14} aria-hidden />}
                loading={taking.isPending && taking.variables === id}
                onClick={() => taking.mutate(id)}
              >
                {t('notices.receive', { count: units, many: showNumber(units) })}
              </Button>
            ) : null}
          </Group>
        ))}
      </Stack>
      <RecordDrawer opened={uploading} close={() => setUploading(false)} title={t('notices.upload')}>
        {() => <NoticeForm order={order} close={() => setUploading(false)} />}
      </RecordDrawer>
    </Panel>
  );
}
