import { Button, Group, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
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
import { AddButton, EditButton } from '../related/FormButtons.js';
import { useMay } from '../session/session.js';
import { type BookedAsset, type DepreciationEvent, eventPreviewQuery, KEY, type NewEvent, today } from './depreciation.js';
import { ForeseenSchedule } from './ForeseenSchedule.js';
import { TermsForm } from './TermsForm.js';

/** What happened to a thing in a book beside the passing of time: events, the opening, and corrections. */
export function AssetEvents({ itemId, asset }: { itemId: string; asset: BookedAsset }) {
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
        <EditButton quiet needs="depreciation.edit" label={t('terms.change')} title={t('terms.title', { book: asset.book })}>
          {(close) => <TermsForm itemId={itemId} asset={asset} close={close} />}
        </EditButton>
      </Group>
    </Stack>
  );
}

type Kind = DepreciationEvent['kind'];

function EventForm({ asset, close }: { asset: BookedAsset; close: () => void }) {
  const { id, currency, lifeMonths, method } = asset;
  const { t } = useTranslation(['depreciation', 'forms']);
  const kinds: Kind[] =
    method === 'units_of_production'
      ? ['impairment', 'life', 'units']
      : method === 'macrs'
        ? ['impairment']
        : ['impairment', 'life'];
  const form = useSaveForm({
    initial: {
      kind: 'impairment' as Kind,
      happenedOn: today(),
      amountMinor: '',
      lifeMonths: lifeMonths as number | string,
      units: 1 as number | string,
      note: '',
    },
    validate: {
      lifeMonths: (typed, { kind }) => (kind === 'life' && !Number(typed) ? t('forms:needed') : null),
      units: (typed, { kind }) => (kind === 'units' && !Number(typed) ? t('forms:needed') : null),
      happenedOn: (typed) => (typed ? null : t('forms:needed')),
      amountMinor: (typed, { kind }) =>
        kind === 'impairment' && !fromDecimals(typed, currency) ? t('forms:money.unreadable', { currency }) : null,
    },
    save: (values, _changes, headers) => {
      const body = eventOf(values, currency);
      return answer(api.POST('/api/v1/depreciation-assets/{id}/events', { params: { path: { id } }, headers, body }));
    },
    saved: () => {
      void queries.invalidateQueries({ queryKey: KEY });
      tellDone(t('item.recorded'));
      close();
    },
  });
  const { values, getInputProps } = form.fields;
  const [body] = useDebouncedValue(isWhole(values, currency) ? eventOf({ ...values, note: '' }, currency) : null, 400);
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
      <ForeseenSchedule ask={eventPreviewQuery(asset, body)} before={asset} />
    </RecordForm>
  );
}

interface EventFields {
  kind: Kind;
  happenedOn: string;
  amountMinor: string;
  lifeMonths: number | string;
  units: number | string;
  note: string;
}

function eventOf({ kind, happenedOn, note, ...amounts }: EventFields, currency: string): NewEvent {
  const said = { kind, happenedOn, note: note.trim() || null };
  if (kind === 'impairment') return { ...said, amountMinor: fromDecimals(amounts.amountMinor, currency) ?? '' };
  return kind === 'life' ? { ...said, lifeMonths: Number(amounts.lifeMonths) } : { ...said, units: Number(amounts.units) };
}

/** Whether there is something to look ahead at. */
function isWhole({ kind, happenedOn, amountMinor, lifeMonths, units }: EventFields, currency: string): boolean {
  if (happenedOn === '') return false;
  if (kind === 'impairment') return BigInt(fromDecimals(amountMinor, currency) ?? 0) > 0n;
  return Number(kind === 'life' ? lifeMonths : units) > 0;
}
