import { Alert, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showMonth } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { When } from '../parts/When.js';
import { LineList } from '../related/LineList.js';
import { reconciliationQuery } from './explorer.js';

const MOST_SHOWN = 10;

/** When the sums were last compared with the ledger, and where they differed. Who sees a part of the organisation is told nothing. */
export function Reconciled() {
  const { t } = useTranslation('explorer');
  const { data } = useQuery(reconciliationQuery);
  if (!data?.checkedAt) return null;
  if (data.differences === 0)
    return (
      <Text size="xs" c="dimmed">
        {t('reconciled')} <When at={data.checkedAt} />
      </Text>
    );
  return (
    <Alert color="rose" variant="light" title={t('differs', { count: data.differences })}>
      <Text size="sm">
        {t('differsText')} <When at={data.checkedAt} />
      </Text>
      <LineList
        lines={data.figures.slice(0, MOST_SHOWN).map(({ dimension, month, value, kind, currency, posted, shown }) => ({
          id: `${dimension} ${month} ${value} ${kind} ${currency}`,
          what: `${dimension} ${value}, ${showMonth(month)}, ${kind}`,
          side: `${showMoney({ amountMinor: posted, currency })} ≠ ${showMoney({ amountMinor: shown, currency })}`,
        }))}
      />
    </Alert>
  );
}
