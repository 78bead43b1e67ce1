import { Anchor, Text } from '@mantine/core';
import { IconArrowRight, IconPencil, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showMoney } from '../parts/money.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { Timeline } from '../parts/Timeline.js';
import type { Budget, Revision } from './budgets.js';

const icons = { original: IconPlus, revised: IconPencil, carried: IconArrowRight } as const;

/** What a budget was set to, by whom and why, the newest first. */
export function Revisions({ budget: { id, version } }: { budget: Budget }) {
  const { t } = useTranslation('budgets');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['budgets', id, 'revisions', version],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 20, ...(pageParam ? { after: pageParam } : {}) };
      return answer(api.GET('/api/v1/budgets/{id}/revisions', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const entries = (data?.pages.flatMap((page) => page.data) ?? []).map((revision) => ({
    ...{ id: revision.id, at: revision.occurredAt, who: revision.actorName, icon: icons[revision.kind] },
    title: t(`revisions.${revision.kind}`, { amount: showMoney(revision.amount), change: showMoney(revision.change) }),
    children: <Why revision={revision} />,
  }));
  return (
    <Panel title={t('revisions.title')}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={2} height={40} /> : null}
      <Timeline entries={entries} more={hasNextPage ? () => void fetchNextPage() : undefined} loading={isFetchingNextPage} />
    </Panel>
  );
}

function Why({ revision: { reason, carriedFromId } }: { revision: Revision }) {
  const { t } = useTranslation('budgets');
  if (carriedFromId)
    return (
      <Anchor size="sm" renderRoot={(props) => <Link to={`/budgets/${carriedFromId}`} {...props} />}>
        {t('revisions.from')}
      </Anchor>
    );
  return reason ? <Text size="sm">“{reason}”</Text> : null;
}
