import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { ChoiceField } from '../forms/ChoiceField.js';
import { useSession } from '../session/session.js';
import { type CellReading, dateOrders } from './import-queries.js';

interface ReadingFieldsProps {
  value: CellReading;
  change: (value: CellReading) => void;
}

/** What cells mean that do not say it themselves: the day or the month first, which currency, which country's telephone numbers. */
export function ReadingFields({ value: { dateOrder = 'month_first', currency, country }, change }: ReadingFieldsProps) {
  const { t } = useTranslation('imports');
  const session = useSession();
  const told = (next: CellReading): void =>
    change({ dateOrder, ...(currency && { currency }), ...(country && { country }), ...next });
  return (
    <>
      <Select
        miw={200}
        label={t('reading.dateOrder')}
        data={dateOrders.map((each) => ({ value: each, label: t(`reading.${each}`) }))}
        allowDeselect={false}
        value={dateOrder}
        onChange={(chosen) => told({ dateOrder: oneOf(dateOrders, chosen ?? '') ?? 'month_first' })}
      />
      <ChoiceField
        miw={200}
        of="currency"
        label={t('reading.currency')}
        value={currency ?? session?.organization.baseCurrency ?? ''}
        allowDeselect={false}
        onChange={(chosen) => told(chosen ? { currency: chosen } : {})}
      />
      <ChoiceField
        miw={200}
        of="country"
        label={t('reading.country')}
        placeholder={t('reading.ownCountry')}
        value={country ?? ''}
        allowDeselect={false}
        onChange={(chosen) => told(chosen ? { country: chosen } : {})}
      />
    </>
  );
}
