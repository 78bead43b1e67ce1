import { useTranslation } from 'react-i18next';
import { showMoney } from '../parts/money.js';
import type { Cost } from './offers.js';

/** What is paid once and what every month, each in its own line. */
export function OfferPrice({ costs }: { costs: readonly Cost[] }) {
  const { t } = useTranslation('offers');
  return (
    <>
      {costs.map(({ currency, onceMinor, monthlyMinor, termMonths }) => (
        <div key={currency}>
          {onceMinor !== '0' || monthlyMinor === '0' ? (
            <div className="tabular">{showMoney({ amountMinor: onceMinor, currency })}</div>
          ) : null}
          {monthlyMinor === '0' ? null : (
            <div className="tabular">
              {t('price.monthly', { amount: showMoney({ amountMinor: monthlyMinor, currency }) })}
              {termMonths === null ? null : <span className="dimmed"> {t('price.term', { count: termMonths })}</span>}
            </div>
          )}
        </div>
      ))}
    </>
  );
}
