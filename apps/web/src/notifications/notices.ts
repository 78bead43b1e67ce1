import {
  IconAlarm,
  IconArrowUpCircle,
  IconAt,
  IconChecklist,
  IconCircleCheck,
  IconCircleX,
  IconClockX,
  IconHandGrab,
  IconHourglass,
  IconHourglassLow,
  IconMessageQuestion,
  IconPencil,
  IconReportMoney,
  type TablerIcon,
} from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { i18n } from '../i18n/i18n.js';
import { tell } from '../lifecycle/tell.js';
import { tellFailed } from '../parts/toasts.js';

export type Notice = components['schemas']['NotificationDto'];

export const noticeLooks: Record<Notice['kind'], { icon: TablerIcon; color: string }> = {
  mention: { icon: IconAt, color: 'violet' },
  task_assigned: { icon: IconChecklist, color: 'order' },
  task_due_soon: { icon: IconHourglassLow, color: 'amber' },
  task_overdue: { icon: IconAlarm, color: 'rose' },
  task_escalated: { icon: IconArrowUpCircle, color: 'rose' },
  approval_asked: { icon: IconHourglass, color: 'order' },
  approval_answered: { icon: IconHourglass, color: 'order' },
  approval_reminded: { icon: IconAlarm, color: 'amber' },
  approval_escalated: { icon: IconArrowUpCircle, color: 'rose' },
  request_approved: { icon: IconCircleCheck, color: 'green' },
  request_rejected: { icon: IconCircleX, color: 'rose' },
  request_questioned: { icon: IconMessageQuestion, color: 'amber' },
  request_sent_back: { icon: IconPencil, color: 'amber' },
  request_expired: { icon: IconClockX, color: 'rose' },
  spend_alert: { icon: IconReportMoney, color: 'amber' },
  job_succeeded: { icon: IconCircleCheck, color: 'green' },
  job_failed: { icon: IconCircleX, color: 'rose' },
  item_handed_over: { icon: IconHandGrab, color: 'cyan' },
};

/** What somebody is told, in their language; the server's own words where they say it as well. */
export function noticeText({ kind, title, details }: Notice): string {
  const fact = (name: string): string => {
    const value: unknown = details[name];
    return typeof value === 'string' ? value : '';
  };
  if (i18n.language === 'en') return title;
  switch (kind) {
    case 'mention':
      return i18n.t('notifications:kinds.mention', { by: fact('by'), subject: fact('subject') });
    case 'task_assigned':
      return i18n.t('notifications:kinds.task', { task: tell(fact('task')), subject: fact('subject') });
    case 'task_due_soon':
      return i18n.t('notifications:kinds.dueSoon', { task: tell(fact('task')), subject: fact('subject') });
    case 'task_overdue':
      return i18n.t('notifications:kinds.overdue', { task: tell(fact('task')), subject: fact('subject') });
    case 'task_escalated':
      return i18n.t('notifications:kinds.escalated', { task: tell(fact('task')), subject: fact('subject') });
    case 'job_succeeded':
      return i18n.t('notifications:kinds.done', { job: fact('label') });
    case 'job_failed':
      return i18n.t('notifications:kinds.failed', { job: fact('label') });
    case 'approval_asked':
    case 'approval_answered':
    case 'approval_reminded':
    case 'approval_escalated':
    case 'request_approved':
    case 'request_rejected':
    case 'request_questioned':
    case 'request_sent_back':
    case 'request_expired':
    case 'spend_alert':
      return i18n.t(`notifications:kinds.${kind}`, { subject: fact('subject') });
    case 'item_handed_over':
      return i18n.t('notifications:kinds.handedOver', { by: fact('by'), subject: fact('subject') });
  }
}

/** Where a notice leads: a page of ours, never another address. A job without one of its own is shown among the jobs. */
export function noticePage({ link }: Notice): string | undefined {
  if (!link || !/^\/(?![/\\])/.test(link)) return undefined;
  const job = /^\/jobs\/([\w-]+)$/.exec(link)?.[1];
  return job ? `/admin/jobs?open=${job}` : link;
}

const reading = ['notifications'];

/** Says that one notice was read, or all of them. */
export function useReading() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string | 'all') =>
      id === 'all'
        ? answer(api.PUT('/api/v1/notifications/reading'))
        : answer(api.PUT('/api/v1/notifications/{id}/reading', { params: { path: { id } } })),
    onError: tellFailed,
    onSettled: () => queries.invalidateQueries({ queryKey: reading }),
  });
}
