import { useTranslation } from 'react-i18next';
import { ChangeShown } from '../changes/ChangeShown.js';
import { OfferAnswers } from '../offers/OfferAnswers.js';
import { showNumber } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { ThingLink } from '../parts/ThingLink.js';
import { MaybeLink } from '../related/MaybeLink.js';
import { useMay } from '../session/session.js';
import { say } from '../values/say.js';
import { LineStanding } from './LineStanding.js';
import type { RequestDetail, RequestLine } from './procurement.js';
import classes from './procurement.module.css';
import { Totals } from './Totals.js';

/** What is asked for, with what each line costs and who pays it. */
export function LineTable({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('procurement');
  return (
    <section className={classes['wide']} tabIndex={0} aria-label={t('lines.table')}>
      <table className={classes['lines']}>
        <thead>
          <tr>
            <th scope="col">{t('lines.what')}</th>
            <th scope="col">{t('fields.costCenter')}</th>
            <th scope="col" data-figure>
              {t('lines.price')}
            </th>
            <th scope="col" data-figure>
              {t('fields.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {request.lines.map((line) => (
            <Line key={line.id} line={line} approved={request.state === 'approved'} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('lines.together')}
            </th>
            <td data-figure>
              <Totals totals={request.totals} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Line({ line, approved }: { line: RequestLine; approved: boolean }) {
  const { t } = useTranslation('procurement');
  const mayFindCenters = useMay('organization.read');
  const { quantity, currency, unitPriceMinor, recurringMinor, termMonths } = line;
  const money = (amount: bigint): string => showMoney({ amountMinor: String(amount), currency });
  const [once, monthly, term] = [BigInt(unitPriceMinor), BigInt(recurringMinor), BigInt(termMonths ?? 0)];
  return (
    <tr>
      <th scope="row">
        <What line={line} />
        <div className="dimmed">
          {say(line.domain)} · {line.category}
          {line.vendorId ? (
            <>
              {' · '}
              <MaybeLink kind="vendor" id={line.vendorId} name={line.vendorName} quiet />
            </>
          ) : null}
          {line.offerId === null ? null : <div>{t('lines.offer', { title: line.offerTitle })}</div>}
          <OfferAnswers asks={line.asks} answers={line.answers} />
        </div>
        <LineStanding line={line} approved={approved} />
      </th>
      <td>
        {mayFindCenters ? (
          <ThingLink kind="cost_center" id={line.costCenterId} quiet>
            {line.costCenterName}
          </ThingLink>
        ) : (
          line.costCenterName
        )}
      </td>
      <td data-figure>
        {once > 0n || monthly === 0n ? <div>{money(once)}</div> : null}
        {monthly > 0n ? (
          <div>
            {t('money.monthly', { amount: money(monthly) })}
            <div className="dimmed">{t('money.overMonths', { count: termMonths ?? 0 })}</div>
          </div>
        ) : null}
      </td>
      <td data-figure>{money(BigInt(quantity) * (once + monthly * term))}</td>
    </tr>
  );
}

/** The thing in use and what becomes of it, or so many of something new. */
function What({ line: { change, quantity, productId, description } }: { line: RequestLine }) {
  const { t } = useTranslation('procurement');
  const times = <span className="tabular">{t('lines.times', { many: showNumber(quantity) })}</span>;
  if (change) {
    return (
      <>
        {change.action === 'add_seats' ? times : null} <ChangeShown change={change} />
        {change.action === 'repair' ? <div>{description}</div> : null}
      </>
    );
  }
  return (
    <>
      {times}{' '}
      {productId ? (
        <ThingLink kind="product" id={productId} quiet>
          {description}
        </ThingLink>
      ) : (
        description
      )}
    </>
  );
}
