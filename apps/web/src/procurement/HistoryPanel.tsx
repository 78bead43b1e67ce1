import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/Panel.js';
import { Timeline } from '../parts/Timeline.js';
import { eventLooks } from './looks.js';
import type { RequestDetail } from './procurement.js';

/** What became of a request, newest first; nothing is ever taken out of it. */
export function HistoryPanel({ history }: { history: RequestDetail['history'] }) {
  const { t } = useTranslation('procurement');
  if (history.length === 0) return null;
  return (
    <Panel title={t('history.title')}>
      <Timeline
        entries={history
          .map(({ kind, byName, onBehalfOfName, carriedFromRound, reason, occurredAt }, place) => ({
            id: String(place),
            ...eventLooks[kind],
            title: t(`history.kinds.${kind}`, { round: String(carriedFromRound ?? '') }),
            at: occurredAt,
            ...(byName === null
              ? {}
              : { who: onBehalfOfName ? t('history.inPlaceOf', { who: byName, whom: onBehalfOfName }) : byName }),
            children: reason ? (
              <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                {reason}
              </Text>
            ) : undefined,
          }))
          .reverse()}
      />
    </Panel>
  );
}
