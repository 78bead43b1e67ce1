import { Button, Stack, Text } from '@mantine/core';
import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.js';
import { showDay } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { ThingLink } from '../parts/ThingLink.js';
import { LineList } from '../related/LineList.js';
import { say } from '../values/say.js';

interface EntryLinesProps {
  /** What the answers are known by. */
  name: QueryKey;
  /** Reads the page that begins after the cursor; the first one where that is empty. */
  read: (after: string, signal: AbortSignal) => Promise<{ data: components['schemas']['LedgerEntryDto'][]; next: string | null }>;
}

type DocumentKind = NonNullable<components['schemas']['LedgerEntryDto']['document']>['kind'];

/** Where what an entry was posted for is shown. */
const documentPages: Record<DocumentKind, (id: string) => { to: string; search?: { open: string } }> = {
  purchase_receipt: (id) => ({ to: `/receipts/${id}` }),
  vendor_return: (id) => ({ to: `/returns/${id}` }),
  purchase_order: (id) => ({ to: `/orders/${id}` }),
  provider_file: (id) => ({ to: '/provider-bills', search: { open: id } }),
  import: (id) => ({ to: `/imports/${id}` }),
};

/** Entries of the ledger, page by page, each with the item that it is about, its contract, and what it was posted for. */
export function EntryLines({ name, read }: EntryLinesProps) {
  const { t } = useTranslation(['explorer', 'parts']);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: name,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <LineSkeletons count={8} height={28} />;
  const entries = data.pages.flatMap((page) => page.data);
  if (entries.length === 0) return <EmptyNotice title={t('noLines')}>{t('noLinesText')}</EmptyNotice>;
  return (
    <Stack gap="sm">
      <LineList
        lines={entries.map(({ id, description, kind, bookedOn, itemId, contractId, document, baseAmount, reason }) => {
          const title = description || say(kind);
          return {
            id,
            what: (
              <>
                {itemId ? (
                  <ThingLink kind="item" id={itemId}>
                    {title}
                  </ThingLink>
                ) : (
                  title
                )}
                {contractId || document || reason ? (
                  <Text span display="block" size="xs" c="dimmed">
                    {contractId ? (
                      <ThingLink kind="contract" id={contractId}>
                        {say('contract')}
                      </ThingLink>
                    ) : null}
                    {contractId && document ? ' · ' : null}
                    {document ? (
                      <Link {...documentPages[document.kind](document.id)} className="link">
                        {say(document.kind)} {document.label}
                      </Link>
                    ) : null}
                    {(contractId || document) && reason ? ' · ' : null}
                    {reason}
                  </Text>
                ) : null}
              </>
            ),
            side: (
              <>
                <span>
                  {say(kind)} · {showDay(bookedOn)}
                </span>
                <Money amount={baseAmount} />
              </>
            ),
          };
        })}
      />
      {hasNextPage ? (
        <Button variant="default" onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
          {t('parts:timeline.more')}
        </Button>
      ) : null}
    </Stack>
  );
}
