import { Alert, Button, Group, Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { IconPackageImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordPicker } from '../forms/RecordPicker.js';
import { showNumber } from '../parts/locale.js';
import { problemText } from '../parts/problem-text.js';
import { tellDone } from '../parts/toasts.js';
import { useKeys } from '../parts/use-keys.js';
import { ArrivedLine } from './ArrivedLine.js';
import { arrivedOf, isScanned, toldBy } from './arrived.rules.js';
import { type OrderDetail, standingQuery } from './purchasing.js';
import { cameOf } from './receipt-words.js';
import { ScanField } from './ScanField.js';
import { useDelivery } from './use-delivery.js';

interface DeliveryFormProps {
  order: OrderDetail;
  /** A long list is being taken in. */
  listStarted: (receiptId: string, total: number) => void;
}

/** A delivery as it is unpacked: the note, each scan, what was damaged or wrong, and at the end all of it taken in at once. */
export function DeliveryForm({ order, listStarted }: DeliveryFormProps) {
  const { t } = useTranslation('purchasing');
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const delivery = useDelivery(order, {
    taken: (receipt) => {
      tellDone(t('receiving.done', { number: order.number, came: cameOf(t, receipt) }));
      router.history.push(`/orders/${order.id}`);
    },
    listStarted,
  });
  const { facts, arrivals, active, list, count } = delivery;
  const scannable = order.lines.filter(isScanned);
  const { data: standing = [] } = useQuery(standingQuery(order.id));
  const take = (): void => {
    // What stands in the field is a scan that has not ended yet: it is added, and nothing is taken in without it.
    if (field.current?.value.trim()) field.current.form?.requestSubmit();
    else if (count > 0 && !delivery.sending) delivery.send();
  };
  useKeys({ 'mod+enter': take });
  const hasServices = order.lines.some((line) => toldBy(line) === 'number' || toldBy(line) === 'work');
  return (
    <Stack gap="md">
      {active ? (
        <ScanField
          field={field}
          label={t(toldBy(active) === 'number' ? 'scan.number' : 'scan.serial', {
            what: delivery.target ? delivery.target.tag : active.description,
          })}
          outcome={delivery.outcome}
          scan={delivery.scan}
          spoil={delivery.spoil}
        />
      ) : null}
      {list ? (
        <Alert color="order" title={t('serials.many', { count: list.length, many: showNumber(list.length) })}>
          <Group gap="xs">
            <Button size="compact-sm" loading={delivery.sending} onClick={delivery.sendList}>
              {t('serials.start', { count: list.length, many: showNumber(list.length) })}
            </Button>
            <Button size="compact-sm" variant="default" onClick={delivery.dropList}>
              {t('serials.drop')}
            </Button>
          </Group>
        </Alert>
      ) : null}
      <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} spacing="sm">
        <TextInput
          label={t('fields.deliveryNote')}
          required
          maxLength={80}
          value={facts.deliveryNote}
          onChange={(event) => delivery.say({ deliveryNote: event.currentTarget.value })}
          error={delivery.lacksNote ? t('receiving.noteNeeded') : undefined}
        />
        <RecordPicker
          kind="location"
          label={t('fields.takenInAt')}
          value={facts.locationId}
          change={(locationId = '') => delivery.say({ locationId })}
        />
        {hasServices ? (
          <TextInput
            type="date"
            label={t('fields.provisionedOn')}
            value={facts.provisionedOn}
            onChange={(event) => delivery.say({ provisionedOn: event.currentTarget.value })}
          />
        ) : null}
      </SimpleGrid>
      <Radio.Group
        aria-label={t('receiving.lines')}
        value={active?.id ?? ''}
        onChange={(id) => {
          delivery.choose(id);
          field.current?.focus();
        }}
      >
        <Stack gap="sm">
          {[...scannable, ...order.lines.filter((line) => !scannable.includes(line))].map((line) => (
            <ArrivedLine
              key={line.id}
              line={line}
              arrived={arrivedOf(arrivals, line.id)}
              change={(arrived) => delivery.change(line.id, arrived)}
              refusedAt={(place) => delivery.refusedAt(line.id, place)}
              isScanned={line.id === active?.id}
              day={facts.provisionedOn}
              standing={standing.filter(({ lineId }) => lineId === line.id)}
              target={delivery.target?.itemId}
              pick={(item) => {
                delivery.pick(line, item);
                field.current?.focus();
              }}
              back={() => field.current?.focus()}
            />
          ))}
        </Stack>
      </Radio.Group>
      {delivery.error ? (
        <Alert color="rose" role="alert">
          {problemText(delivery.error)}
        </Alert>
      ) : null}
      <Group justify="flex-end">
        <Button
          size="md"
          leftSection={<IconPackageImport size={18} aria-hidden />}
          loading={delivery.sending}
          disabled={count === 0}
          onClick={delivery.send}
          aria-keyshortcuts="Control+Enter"
          title={t('receiving.takeKeys')}
        >
          {t('receiving.take', { count, many: showNumber(count) })}
        </Button>
      </Group>
    </Stack>
  );
}
