import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showDay, showNumber } from '../../parts/locale.js';
import { showMoney } from '../../parts/money.js';
import { Nothing } from '../../parts/Nothing.js';
import { MaybeLink } from '../../related/MaybeLink.js';
import shared from '../purchasing.module.css';
import { Choice } from './Choice.js';
import { type ComparedLine, comparedLines } from './comparison.rules.js';
import { QuotePapers } from './QuotePapers.js';
import type { ComparedQuote, QuoteLine } from './quotes.js';
import classes from './quotes.module.css';

interface ComparisonProps {
  quote: ComparedQuote;
  quotes: readonly ComparedQuote[];
  baseCurrency: string;
}

/** Quotes side by side: a column for each, a row for each line and for what holds of the whole. */
export function Comparison({ quote, quotes, baseCurrency }: ComparisonProps) {
  const { t } = useTranslation('purchasing');
  const { currency } = quote;
  const money = (amountMinor: string): string => showMoney({ amountMinor, currency });
  const inBase = quotes.some((each) => each.currency !== baseCurrency);
  const recurs = quotes.some(({ monthlyMinor }) => monthlyMinor !== '0');
  const rows: Array<{ name: string; show: (each: ComparedQuote) => ReactNode } | undefined> = [
    { name: t('fields.shipping'), show: ({ shippingMinor }) => money(shippingMinor) },
    { name: t('quotes.total'), show: ({ totalMinor }) => <strong>{money(totalMinor)}</strong> },
    inBase
      ? {
          name: t('quotes.inBase', { currency: baseCurrency }),
          show: ({ totalBaseMinor }) =>
            totalBaseMinor === null ? t('quotes.noRate') : showMoney({ amountMinor: totalBaseMinor, currency: baseCurrency }),
        }
      : undefined,
    recurs ? { name: t('fields.monthly'), show: ({ monthlyMinor }) => money(monthlyMinor) } : undefined,
    {
      name: t('fields.leadTime'),
      show: ({ leadDays }) => (leadDays === null ? <Nothing /> : <Days count={leadDays} />),
    },
    { name: t('fields.validUntil'), show: ({ validUntil }) => (validUntil ? showDay(validUntil) : <Nothing />) },
    { name: t('fields.vendorReference'), show: ({ reference }) => reference ?? <Nothing /> },
    { name: t('quotes.terms'), show: ({ terms }) => <span className={classes['said']}>{terms ?? <Nothing />}</span> },
    { name: t('quotes.papers'), show: ({ id, state }) => <QuotePapers quoteId={id} open={state === 'open'} /> },
  ];
  return (
    <section className={shared['wide']} tabIndex={0} aria-label={t('quotes.table')}>
      <table className={classes['compared']}>
        <thead>
          <tr>
            <td />
            {quotes.map((each) => (
              <th key={each.id} scope="col" data-asked={each.id === quote.id || undefined}>
                <MaybeLink kind="vendor" id={each.vendorId} name={each.vendorName} quiet />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedLines(quote, quotes).map((compared) => (
            <LineRow key={compared.line.requestLineId} compared={compared} quotes={quotes} money={money} />
          ))}
        </tbody>
        <tbody>
          {rows.map((row) =>
            row ? (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                {quotes.map((each) => (
                  <td key={each.id}>{row.show(each)}</td>
                ))}
              </tr>
            ) : null,
          )}
          <tr>
            <th scope="row">{t('quotes.decision')}</th>
            {quotes.map((each) => (
              <td key={each.id}>
                <Choice quote={each} among={quotes} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

interface LineRowProps {
  compared: ComparedLine;
  quotes: readonly ComparedQuote[];
  money: (amountMinor: string) => string;
}

function LineRow({ compared: { line, offers, least }, quotes, money }: LineRowProps) {
  const { t } = useTranslation('purchasing');
  const { description, quantity, approvedUnitPriceMinor, requestId, requestNumber } = line;
  return (
    <tr>
      <th scope="row">
        {t('quotes.line', { many: showNumber(quantity), name: description })}
        <div className="dimmed">
          {t('quotes.approvedAt', { price: money(approvedUnitPriceMinor) })}
          {requestId && requestNumber ? (
            <>
              {' · '}
              <Link to="/requests/$requestId" params={{ requestId }} className="link">
                {requestNumber}
              </Link>
            </>
          ) : null}
        </div>
      </th>
      {offers.map((offer, at) => (
        <td key={quotes[at]?.id}>{offer ? <Offered offer={offer} least={least} money={money} /> : <Nothing />}</td>
      ))}
    </tr>
  );
}

function Offered({ offer, least, money }: { offer: QuoteLine; least: bigint | undefined; money: (amount: string) => string }) {
  const { t } = useTranslation('purchasing');
  const { unitPriceMinor, recurringMinor, discountMinor, leadDays, note, netMinor } = offer;
  const above = BigInt(unitPriceMinor) > BigInt(offer.approvedUnitPriceMinor);
  return (
    <>
      {money(unitPriceMinor)}
      {least === BigInt(netMinor) ? <span className={classes['least']}> {t('quotes.least')}</span> : null}
      {above ? <div className={classes['above']}>{t('quotes.above')}</div> : null}
      {recurringMinor === '0' ? null : <div className="dimmed">{t('lines.monthly', { amount: money(recurringMinor) })}</div>}
      {discountMinor === '0' ? null : <div className="dimmed">{t('lines.less', { amount: money(discountMinor) })}</div>}
      {leadDays === null ? null : (
        <div className="dimmed">
          <Days count={leadDays} />
        </div>
      )}
      {note ? <div className={classes['said']}>{note}</div> : null}
    </>
  );
}

function Days({ count }: { count: number }) {
  const { t } = useTranslation('purchasing');
  return t('quotes.days', { count, many: showNumber(count) });
}
