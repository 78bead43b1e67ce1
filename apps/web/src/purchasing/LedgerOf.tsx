import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showDay } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { ErrorNotice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { LineList } from '../related/LineList.js';
import { useMay } from '../session/session.js';
import { say } from '../values/say.js';
import type { OrderDetail } from './purchasing.js';

/** What the ledger has for what came of an order, each entry with the item that came. Not there before anything came. */
export function LedgerOf({ order: { id, version } }: { order: OrderDetail }) {
  const { t } = useTranslation('purchasing');
  const may = useMay('spend.read');
  const { data, error, refetch } = useQuery({
    queryKey: ['purchase-orders', id, 'ledger', version],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/purchase-orders/{id}/ledger-entries', { params: { path: { id } }, signal })),
    enabled: may,
  });
  if (!error && !data?.data.length) return null;
  return (
    <Panel title={t('ledger.title')}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      <LineList
        lines={(data?.data ?? []).map(({ id: entryId, description, kind, bookedOn, itemId, amount }) => {
          const name = description || say(kind);
          return {
            id: entryId,
            what: itemId ? (
              <ThingLink kind="item" id={itemId}>
                {name}
              </ThingLink>
            ) : (
              name
            ),
            side: (
              <>
                {showDay(bookedOn)} · <Money amount={amount} />
              </>
            ),
          };
        })}
      />
    </Panel>
  );
}
