import { Button, Group, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { AmountInput } from '../forms/AmountInput.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { showDay, showMonth, showNumber } from '../parts/locale.js';
import { fromDecimals, showMoney } from '../parts/money.js';
import { ErrorNotice } from '../parts/Notice.js';
import { tellDone } from '../parts/toasts.js';
import { queries } from '../queries.js';
import { AddButton } from '../related/AddButton.js';
import { useMay } from '../session/session.js';
import { type BookedAsset, type DepreciationEvent, KEY, today } from './depreciation.js';

/** What happened to a thing in a book beside the passing of time: events, the opening, and corrections. */
export function AssetEvents({ asset }: { asset: BookedAsset }) {
  const { t } = useTranslation('depreciation');
  const may = useMay('depreciation.edit');
  const { events, corrections, currency } = asset;
  const withdraw = useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v1/depreciation-events/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: KEY });
      tellDone(t('item.withdrawn'));
    },
  });
  const amountOf = ({ kind, amountMinor, lifeMonths, units }: DepreciationEvent): string => {
    if (kind === 'impairment') return showMoney({ amountMinor: amountMinor ?? '0', currency });
    return kind === 'life' ? t('months', { count: lifeMonths ?? 0 }) : showNumber(units ?? 0);
  };
  return (
    <Stack gap={6}>
      {events.map((event) => {
        const what = `${t(`item.kinds.${event.kind}`)}, ${amountOf(event)}, ${showDay(event.happenedOn)}`;
        return (
          <Group key={event.id} justify="space-between" gap="sm">
            <Text size="sm">{event.note ? `${what}: ${event.note}` : what}</Text>
            {may ? (
              <Button
                variant="default"
                size="compact-xs"
                aria-label={t('item.withdrawOf', { what })}
                loading={withdraw.isPending && withdraw.variables === event.id}
                onClick={() => withdraw.mutate(event.id)}
              >
                {t('item.withdraw')}
              </Button>
            ) : null}
          </Group>
        );
      })}
      {withdraw.error ? <ErrorNotice error={withdraw.error} /> : null}
      {corrections.map(({ month, measure, origin, amountMinor, postedAt }) => (
        <Text key={`${month}${measure}${postedAt}`} size="xs" c="dimmed">
          {t(`item.origins.${origin}`)}, {showMonth(month)}: {showMoney({ amountMinor, currency })}
        </Text>
      ))}
      <Group>
        <AddButton quiet needs="depreciation.edit" label={t('item.addEvent')}>
          {(close) => <EventForm asset={asset} close={close} />}
        </AddButton>
      </Group>
    </Stack>
  );
}

type Kind = DepreciationEvent['kind'];

function EventForm({ asset: { id, currency, lifeMonths, method }, close }: { asset: BookedAsset; close: () => void }) {
  const { t } = useTranslation(['depreciation', 'forms']);
  const kinds: Kind[] =
    method === 'units_of_production'
      ? ['impairment', 'life', 'units']
      : method === 'macrs'
        ? ['impairment']
        : ['impairment', 'life'];
  const form = useSaveForm({
    initial: { kind: 'impairment' as Kind, happenedOn: today(), amountMinor: '', lifeMonths, units: 1, note: '' },
    validate: {
      happenedOn: (typed) => (typed ? null : t('forms:needed')),
      amountMinor: (typed, { kind }) =>
        kind === 'impairment' && !fromDecimals(typed, currency) ? t('forms:money.unreadable', { currency }) : null,
    },
    save: ({ kind, happenedOn, note, ...amounts }, _changes, headers) => {
      const amount =
        kind === 'impairment'
          ? { amountMinor: fromDecimals(amounts.amountMinor, currency) ?? '' }
          : kind === 'life'
            ? { lifeMonths: amounts.lifeMonths }
            : { units: amounts.units };
      const body = { kind, happenedOn, note: note.trim() || null, ...amount };
      return answer(api.POST('/api/v1/depreciation-assets/{id}/events', { params: { path: { id } }, headers, body }));
    },
    saved: () => {
      void queries.invalidateQueries({ queryKey: KEY });
      tellDone(t('item.recorded'));
      close();
    },
  });
  const { values, getInputProps } = form.fields;
  return (
    <RecordForm form={form} label={t('item.addEvent')} verb={t('item.addEvent')} cancel={close} labels={{ note: t('item.note') }}>
      <Select
        label={t('item.event')}
        allowDeselect={false}
        data={kinds.map((value) => ({ value, label: t(`item.kinds.${value}`) }))}
        {...getInputProps('kind')}
      />
      <TextInput type="date" label={t('item.happenedOn')} required {...getInputProps('happenedOn')} />
      {values.kind === 'impairment' ? (
        <AmountInput currency={currency} label={t('item.amount', { currency })} required {...getInputProps('amountMinor')} />
      ) : null}
      {values.kind === 'life' ? (
        <NumberInput
          label={t('form.lifeMonths')}
          required
          min={1}
          max={1_200}
          allowDecimal={false}
          {...getInputProps('lifeMonths')}
        />
      ) : null}
      {values.kind === 'units' ? (
        <NumberInput label={t('item.kinds.units')} required min={1} allowDecimal={false} {...getInputProps('units')} />
      ) : null}
      <Textarea label={t('item.note')} autosize minRows={2} maxLength={500} {...getInputProps('note')} />
    </RecordForm>
  );
}
