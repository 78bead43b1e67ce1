import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type RecordKind, recordSources } from '../forms/record-sources.js';
import { showDay } from '../parts/locale.js';
import { type Amount, showMoney } from '../parts/money.js';
import { say } from '../values/say.js';
import type { FieldType } from './item-fields.js';

/** A value of a field in words: the name behind an id, a day, an amount. */
export function ShownValue({ field, value }: { field: FieldType; value: unknown }) {
  const { t } = useTranslation('parts');
  if (typeof value === 'boolean') return value ? t('values.yes') : t('values.no');
  if (isAmount(value)) return showMoney(value);
  const text = String(value);
  if (field.type === 'record') return <RecordName kind={field.record} id={text} />;
  if (field.type === 'date') return showDay(text);
  return field.type === 'choice' ? say(text) : text;
}

function RecordName({ kind, id }: { kind: RecordKind; id: string }) {
  const { data } = useQuery({
    queryKey: ['records', kind, 'named', id],
    queryFn: () => recordSources[kind].name(id),
    staleTime: 60_000,
  });
  return data ?? '…';
}

export function isAmount(value: unknown): value is Amount {
  return typeof value === 'object' && value !== null && 'amountMinor' in value && 'currency' in value;
}
