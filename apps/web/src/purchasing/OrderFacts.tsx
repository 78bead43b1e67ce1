import { Stack, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { FactList } from '../parts/FactList.js';
import { showDay } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { MaybeLink } from '../related/MaybeLink.js';
import type { OrderDetail } from './purchasing.js';

/** Of whom, where to, until when, what it costs, and what the ledger knows of that. */
export function OrderFacts({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('purchasing');
  const { currency, wantedOn, expectedOn, mailedTo, mailState } = order;
  const money = (amountMinor: string) => <span className="tabular">{showMoney({ amountMinor, currency })}</span>;
  return (
    <Stack gap="sm">
      <FactList
        facts={[
          { label: t('fields.total'), value: money(order.totalMinor) },
          { label: t('fields.committed'), value: money(order.committedMinor) },
          { label: t('fields.posted'), value: money(order.postedMinor) },
          { label: t('fields.vendor'), value: <MaybeLink kind="vendor" id={order.vendorId} name={order.vendorName} /> },
          order.vendorReference ? { label: t('fields.vendorReference'), value: order.vendorReference } : undefined,
          order.contractId
            ? {
                label: t('fields.contract'),
                value: <MaybeLink kind="contract" id={order.contractId} name={order.contractNumber} />,
              }
            : undefined,
          order.revision > 0 ? { label: t('fields.version'), value: versionText(t, order) } : undefined,
          { label: t('fields.location'), value: <MaybeLink kind="location" id={order.locationId} name={order.locationName} /> },
          { label: t('fields.wantedOn'), value: wantedOn ? showDay(wantedOn) : undefined },
          { label: t('fields.expectedOn'), value: expectedOn ? showDay(expectedOn) : undefined },
          order.placedByName ? { label: t('fields.placedBy'), value: order.placedByName } : undefined,
          mailedTo && mailState
            ? { label: t('fields.mailedTo'), value: t(`mails.${mailState}`, { address: mailedTo }) }
            : undefined,
        ]}
      />
      {order.terms ? (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {order.terms}
        </Text>
      ) : null}
      {order.state === 'draft' ? null : <Papers order={order} />}
    </Stack>
  );
}

/** The version that holds, and whether the vendor has confirmed it. */
function versionText(t: TFunction<'purchasing'>, { revision, acknowledgedRevision }: OrderDetail): string {
  const confirmed = acknowledgedRevision === revision;
  return t(confirmed ? 'amending.confirmed' : 'amending.unconfirmed', { version: revision });
}

/** The same order as files. */
function Papers({ order: { id, revision } }: { order: OrderDetail }) {
  const { t } = useTranslation('purchasing');
  const at = (file: string): string => `/api/v1/purchase-orders/${id}/${file}`;
  return (
    <Text size="sm">
      {t('papers.title')}{' '}
      <a className="link" href={at('document.pdf')} download>
        {t('papers.pdf')}
      </a>
      {' · '}
      <a className="link" href={at('ubl.xml')} download>
        {t('papers.ubl')}
      </a>
      {revision > 0 ? (
        <>
          {' · '}
          <a className="link" href={at('ubl-change.xml')} download>
            {t('papers.ublChange')}
          </a>
        </>
      ) : null}
      {' · '}
      <a className="link" href={at('cxml.xml')} download>
        {t('papers.cxml')}
      </a>
    </Text>
  );
}
