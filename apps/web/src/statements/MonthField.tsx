import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { monthsAgo } from '../charts/month-series.js';
import { MonthInput } from '../parts/MonthInput.js';

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
  return <MonthInput aria-label={t('month')} value={month} onChange={(chosen) => ask({ month: `${chosen}-01` })} />;
}
