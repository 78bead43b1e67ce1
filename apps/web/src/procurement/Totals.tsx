import { useTranslation } from 'react-i18next';
import { showMoney } from '../parts/money.js';
import { Nothing } from '../parts/Nothing.js';
import type { PurchaseRequest } from './procurement.js';

type Total = PurchaseRequest['totals'][number];

/** What a request costs over all its terms, by currency; with `monthly`, what of it comes every month too. */
export function Totals({ totals, monthly = false }: { totals: readonly Total[]; monthly?: boolean }) {
  const { t } = useTranslation('procurement');
  if (totals.length === 0) return <Nothing />;
  return (
    <>
      {totals.map(({ currency, amountMinor, monthlyMinor }, place) => (
        <span key={currency} className="tabular nowrap">
          {place > 0 ? ' + ' : ''}
          {showMoney({ amountMinor, currency })}
          {monthly && monthlyMinor !== '0' ? (
            <span className="dimmed">
              {' '}
              {t('money.ofThatMonthly', { amount: showMoney({ amountMinor: monthlyMinor, currency }) })}
            </span>
          ) : null}
        </span>
      ))}
    </>
  );
}

/** The same as plain text, for tooltips and files. */
export function totalsText(totals: readonly Total[]): string {
  return totals.map((total) => showMoney(total)).join(' + ');
}
