import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showDay, showNumber } from '../../parts/locale.js';
import { showMoney } from '../../parts/money.js';
import { BeforeAfter } from '../../parts/Timeline.js';
import type { OrderDetail } from '../purchasing.js';
import type { OrderChange } from './amending.js';

/** The difference between two versions of an order, field by field. */
export function ChangeList({ order, changes }: { order: OrderDetail; changes: readonly OrderChange[] }) {
  const { t } = useTranslation('purchasing');
  const said = (field: OrderChange['field'], value: string | null, name: string | null): ReactNode => {
    if (value === null || name !== null) return name;
    if (field === 'wantedOn') return showDay(value);
    if (field === 'quantity') return showNumber(Number(value));
    if (field === 'taxBasisPoints') return t('amending.percent', { many: showNumber(Number(value) / 100) });
    return field.endsWith('Minor') ? showMoney({ amountMinor: value, currency: order.currency }) : value;
  };
  return (
    <Stack gap={6}>
      {changes.map(({ lineId, position, field, before, after, beforeName, afterName }) => {
        const line = order.lines.find(({ id }) => id === lineId);
        const what = t(`amending.fields.${field}`);
        return (
          <BeforeAfter
            key={`${lineId} ${field}`}
            label={line ? t('amending.ofLine', { position, name: line.description, what }) : what}
            before={said(field, before, beforeName)}
            after={said(field, after, afterName)}
          />
        );
      })}
    </Stack>
  );
}
