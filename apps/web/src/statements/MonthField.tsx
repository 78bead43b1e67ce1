import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { monthsAgo } from '../charts/month-series.js';

/** The month in the address, as its first day; the last one that is over where none is named. */
export function useMonth(): string {
  const [{ month }] = useQuestion();
  return typeof month === 'string' && /^\d{4}-(0[1-9]|1[0-2])/.test(month) ? `${month.slice(0, 7)}-01` : monthsAgo(1);
}

/** Chooses the month. */
export function MonthField() {
  const { t } = useTranslation('statements');
  const [, ask] = useQuestion();
  const month = useMonth();
  return (
    <TextInput
      type="month"
      aria-label={t('month')}
      value={month.slice(0, 7)}
      onChange={(event) => {
        const { value } = event.currentTarget;
        if (/^\d{4}-\d{2}$/.test(value)) ask({ month: `${value}-01` });
      }}
    />
  );
}
