import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { unitName } from '../catalog/rate-units.js';
import { showRate } from '../catalog/rates.js';
import { showNumber } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { MaybeLink } from '../related/MaybeLink.js';
import type { OrderDetail, OrderLine } from './purchasing.js';
import classes from './purchasing.module.css';

/** What is ordered, what of it came and is still open, and what it costs. */
export function OrderLines({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('purchasing');
  const { lines, currency } = order;
  const money = (amount: bigint): string => showMoney({ amountMinor: String(amount), currency });
  const summed = (value: (line: OrderLine) => string): bigint => lines.reduce((sum, line) => sum + BigInt(value(line)), 0n);
  const shipping = summed(({ shippingMinor }) => shippingMinor);
  const tax = summed(({ taxMinor }) => taxMinor);
  const sums: Array<readonly [string, string]> = [
    ...(shipping === 0n ? [] : [[t('fields.shipping'), money(shipping)] as const]),
    ...(tax === 0n ? [] : [[t('fields.tax'), money(tax)] as const]),
    [t('fields.total'), money(BigInt(order.totalMinor))],
  ];
  return (
    <section className={classes['wide']} tabIndex={0} aria-label={t('lines.table')}>
      <table className={classes['lines']}>
        <thead>
          <tr>
            <th scope="col">{t('fields.what')}</th>
            <th scope="col" data-figure>
              {t('fields.came')}
            </th>
            <th scope="col" data-figure>
              {t('fields.unitPrice')}
            </th>
            <th scope="col" data-figure>
              {t('fields.net')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} money={money} />
          ))}
        </tbody>
        <tfoot>
          {sums.map(([name, amount]) => (
            <tr key={name}>
              <th scope="row" colSpan={3}>
                {name}
              </th>
              <td data-figure>{amount}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </section>
  );
}

function Line({ line, money }: { line: OrderLine; money: (amount: bigint) => string }) {
  const { t } = useTranslation('purchasing');
  const { description, productId, quantity, received, requestId, requestNumber, costCenterName } = line;
  const { t: ofRates } = useTranslation('catalog');
  const rate = line.contractRate;
  const open = Math.max(0, quantity - received);
  const [monthly, discount] = [BigInt(line.recurringMinor), BigInt(line.discountMinor)];
  return (
    <tr>
      <th scope="row">
        {productId ? <MaybeLink kind="product" id={productId} name={description} quiet /> : description}
        <div className="dimmed">
          {costCenterName} ·{' '}
          <Link to="/requests/$requestId" params={{ requestId }} className="link">
            {requestNumber}
          </Link>
          {line.projectId ? (
            <>
              {' · '}
              <MaybeLink kind="project" id={line.projectId} name={line.projectName} quiet />
            </>
          ) : null}
        </div>
      </th>
      <td data-figure>
        {t('orders.came', { received: showNumber(received), ordered: showNumber(quantity) })}
        {open > 0 ? <div className="dimmed">{t('lines.open', { many: showNumber(open) })}</div> : null}
      </td>
      <td data-figure>
        {money(BigInt(line.unitPriceMinor))}
        {monthly > 0n ? <div className="dimmed">{t('lines.monthly', { amount: money(monthly) })}</div> : null}
        {rate ? (
          <div className="dimmed">{t('lines.contractRate', { amount: showRate(rate), unit: unitName(ofRates, rate.unit) })}</div>
        ) : null}
      </td>
      <td data-figure>
        {money(BigInt(line.netMinor))}
        {discount > 0n ? <div className="dimmed">{t('lines.less', { amount: money(discount) })}</div> : null}
      </td>
    </tr>
  );
}
