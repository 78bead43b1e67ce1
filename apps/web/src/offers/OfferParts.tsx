import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import type { OfferPart } from './offers.js';
import classes from './offers.module.css';

/** What an offer consists of. */
export function OfferParts({ parts }: { parts: readonly OfferPart[] }) {
  const { t } = useTranslation('offers');
  return (
    <ul className={classes['parts']} aria-label={t('parts')}>
      {parts.map(({ productId, productName, quantity }) => (
        <li key={productId}>
          <span className="tabular">{t('times', { many: showNumber(quantity) })}</span> {productName}
        </li>
      ))}
    </ul>
  );
}
