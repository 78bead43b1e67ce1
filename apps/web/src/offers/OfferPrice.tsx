import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { showMoney } from '../parts/money.js';
import type { Cost } from './offers.js';

/** What is paid once and what every month, each in its own line. */
export function OfferPrice({ costs, inline = false }: { costs: readonly Cost[]; inline?: boolean }) {
  const { t } = useTranslation('offers');
  if (inline) return <span className="tabular">{costs.map((cost) => priceText(t, cost)).join(' + ')}</span>;
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

/** The same in one line. */
export function priceText(t: TFunction<'offers'>, { currency, onceMinor, monthlyMinor }: Cost): string {
  const monthly = t('price.monthly', { amount: showMoney({ amountMinor: monthlyMinor, currency }) });
  const once = showMoney({ amountMinor: onceMinor, currency });
  return [...(onceMinor !== '0' || monthlyMinor === '0' ? [once] : []), ...(monthlyMinor === '0' ? [] : [monthly])].join(' + ');
}
