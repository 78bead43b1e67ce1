import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FactList } from '../parts/FactList.js';
import { showDay, showNumber } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { ErrorNotice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { LineList, type ListLine } from '../related/LineList.js';
import { useMay } from '../session/session.js';
import { figuresOf, openOrdersOf, pricesOf, quotesOf, returnsOf } from './trade.js';

/** What we buy of a vendor: what is on its way, how they deliver, what they asked last, and what they owe us. */
export function VendorTrade({ vendorId }: { vendorId: string }) {
  if (!useMay('procurement.read_orders')) return null;
  return (
    <>
      <OpenOrders vendorId={vendorId} />
      <LastPrices vendorId={vendorId} />
      <Quotes vendorId={vendorId} />
      <Returns vendorId={vendorId} />
    </>
  );
}

function OpenOrders({ vendorId }: { vendorId: string }) {
  const { t } = useTranslation('catalog');
  const { data, error, refetch } = useQuery(openOrdersOf(vendorId));
  const { data: figures, error: unread } = useQuery(figuresOf(vendorId));
  const late = figures?.open.reduce((sum, row) => sum + row.late, 0) ?? 0;
  const came = figures?.came;
  return (
    <Panel
      title={t('trade.orders')}
      aside={
        <Link to="/orders" search={{ vendorId }} className="link">
          {t('trade.allOrders')}
        </Link>
      }
    >
      {error || unread ? <ErrorNotice error={error ?? unread} retry={() => void refetch()} /> : null}
      <FactList
        facts={[
          {
            label: t('trade.open'),
            value: figures?.open.map(({ open }) => showMoney(open)).join(' · ') || (figures ? t('trade.nothing') : null),
          },
          late > 0 ? { label: t('trade.late'), value: showNumber(late) } : undefined,
          came
            ? { label: t('trade.took'), value: t('trade.days', { count: came.medianDays, many: showNumber(came.medianDays) }) }
            : undefined,
          came && came.dated > 0
            ? {
                label: t('trade.onTime'),
                value: t('trade.share', {
                  percent: showNumber(Math.round((came.onTime / came.dated) * 100)),
                  many: showNumber(came.dated),
                }),
              }
            : undefined,
          came && came.faulty > 0 ? { label: t('trade.faulty'), value: showNumber(came.faulty) } : undefined,
        ]}
      />
      <LineList
        lines={(data?.data ?? []).map(({ id, number, totalMinor, currency, expectedOn, wantedOn }) => {
          const day = expectedOn ?? wantedOn;
          const total = showMoney({ amountMinor: totalMinor, currency });
          return {
            id,
            what: (
              <Link to="/orders/$orderId" params={{ orderId: id }} className="link">
                {number}
              </Link>
            ),
            side: day ? `${total} · ${showDay(day)}` : total,
          };
        })}
      />
    </Panel>
  );
}

function LastPrices({ vendorId }: { vendorId: string }) {
  const { t } = useTranslation('catalog');
  const { data, error, refetch } = useQuery(pricesOf(vendorId));
  const lines = data?.map(({ productId, product, orderId, number, currency, unitPriceMinor, recurringMinor }) => ({
    id: productId,
    what: (
      <ThingLink kind="product" id={productId}>
        {product}
      </ThingLink>
    ),
    side: (
      <span>
        {showMoney({ amountMinor: unitPriceMinor, currency })}
        {recurringMinor === '0'
          ? null
          : ` + ${t('trade.monthly', { amount: showMoney({ amountMinor: recurringMinor, currency }) })}`}
        {' · '}
        <Link to="/orders/$orderId" params={{ orderId }} className="link">
          {number}
        </Link>
      </span>
    ),
  }));
  return <Listed title={t('trade.prices')} lines={lines} error={error} retry={() => void refetch()} />;
}

function Quotes({ vendorId }: { vendorId: string }) {
  const { t } = useTranslation(['catalog', 'related']);
  const { data, error, refetch } = useQuery(quotesOf(vendorId));
  const lines = data?.data.map(({ id, reference, firstLine, totalMinor, currency, validUntil }) => {
    const total = showMoney({ amountMinor: totalMinor, currency });
    return {
      id,
      what: (
        <Link to="/quotes/$quoteId" params={{ quoteId: id }} className="link">
          {reference ?? firstLine}
        </Link>
      ),
      side: validUntil ? `${total} · ${t('trade.until', { day: showDay(validUntil) })}` : total,
    };
  });
  const all = (
    <Link to="/quotes" search={{ vendorId }} className="link">
      {t('related:more')}
    </Link>
  );
  return (
    <Listed title={t('trade.quotes')} lines={lines} error={error} retry={() => void refetch()} aside={data?.next ? all : null} />
  );
}

function Returns({ vendorId }: { vendorId: string }) {
  const { t } = useTranslation('catalog');
  const { data, error, refetch } = useQuery(returnsOf(vendorId));
  const lines = data?.data.map(({ id, rmaReference, orderNumber, currency, expectedMinor, creditedMinor }) => ({
    id,
    what: (
      <Link to="/returns/$returnId" params={{ returnId: id }} className="link">
        {rmaReference}
      </Link>
    ),
    side: `${orderNumber} · ${t('trade.expected', {
      amount: showMoney({ amountMinor: String(BigInt(expectedMinor) - BigInt(creditedMinor)), currency }),
    })}`,
  }));
  return <Listed title={t('trade.returns')} lines={lines} error={error} retry={() => void refetch()} />;
}

interface ListedProps {
  title: string;
  /** Absent until they are read; nothing is shown where there are none. */
  lines: readonly ListLine[] | undefined;
  error: Error | null;
  retry: () => void;
  aside?: ReactNode;
}

function Listed({ title, lines = [], error, retry, aside }: ListedProps) {
  if (!error && lines.length === 0) return null;
  return (
    <Panel title={title} aside={aside}>
      {error ? <ErrorNotice error={error} retry={retry} /> : null}
      <LineList lines={lines} />
    </Panel>
  );
}
