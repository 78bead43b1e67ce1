import type { TFunction } from 'i18next';
import { showNumber } from '../parts/locale.js';
import { Nothing } from '../parts/Nothing.js';
import { SeverityBadge } from '../parts/SeverityBadge.js';
import { When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { say } from '../values/say.js';
import type { Delivery } from './webhooks.js';

export const deliveryStates = ['sending', 'delivered', 'failed'] as const;
export const deliveryEvents = ['workflow.step', 'test'] as const;

/** What a message tells of: the step by its title, or that it is a test. */
export function toldBy(t: TFunction<'webhooks'>, { event, stepTitle }: Delivery): string {
  return event === 'test' ? t('deliveries.test') : (stepTitle ?? t('deliveries.step'));
}

export function DeliveryState({ state }: Pick<Delivery, 'state'>) {
  if (state === 'failed') return <SeverityBadge severity="critical" label={say(state)} />;
  return <span>{say(state)}</span>;
}

export function durationText(t: TFunction<'webhooks'>, { durationMs }: Delivery): string {
  return durationMs === null ? '' : t('deliveries.milliseconds', { many: showNumber(durationMs) });
}

export function deliveryColumns(t: TFunction<'webhooks'>): Column<Delivery>[] {
  return [
    { id: 'what', title: t('deliveries.what'), width: 260, cell: (row) => toldBy(t, row), text: (row) => toldBy(t, row) },
    {
      id: 'state',
      title: t('state'),
      width: 150,
      card: 'badge',
      cell: ({ state }) => <DeliveryState state={state} />,
      text: ({ state }) => say(state),
    },
    {
      id: 'status',
      title: t('deliveries.status'),
      width: 100,
      align: 'right',
      cell: ({ status }) => status ?? <Nothing />,
      text: ({ status }) => status,
    },
    {
      id: 'attempts',
      title: t('deliveries.attempts'),
      width: 100,
      align: 'right',
      cell: ({ attempts }) => showNumber(attempts),
      text: ({ attempts }) => attempts,
    },
    {
      id: 'duration',
      title: t('deliveries.duration'),
      width: 110,
      align: 'right',
      cell: (row) => durationText(t, row),
      text: ({ durationMs }) => durationMs,
    },
    { id: 'error', title: t('deliveries.error'), width: 320, cell: ({ error }) => error ?? '', text: ({ error }) => error },
    {
      id: 'createdAt',
      title: t('deliveries.when'),
      width: 150,
      sort: 'createdAt',
      cell: ({ createdAt }) => <When at={createdAt} />,
      text: ({ createdAt }) => createdAt,
    },
  ];
}
