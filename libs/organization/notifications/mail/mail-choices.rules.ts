import type { NotificationKind } from '../notification.dto.js';

/** When somebody is told by mail what they are told in the application. */
export const mailChoices = ['at_once', 'daily', 'never'] as const;
export type MailChoice = (typeof mailChoices)[number];

/** What a person chooses for: the kinds of notices, in groups that people tell apart. */
export const mailGroups = ['mentions', 'approvals', 'tasks', 'handOvers', 'spend', 'jobs'] as const;
export type MailGroup = (typeof mailGroups)[number];
export type MailChoices = Record<MailGroup, MailChoice>;

/** Who calls somebody, or needs their approval, waits for them; tasks are many, and a morning's list of them is enough. */
export const usualChoices: Readonly<MailChoices> = {
  mentions: 'at_once',
  approvals: 'at_once',
  tasks: 'daily',
  handOvers: 'daily',
  spend: 'daily',
  jobs: 'never',
};

const groups: Record<NotificationKind, MailGroup> = {
  mention: 'mentions',
  task_assigned: 'tasks',
  task_due_soon: 'tasks',
  task_overdue: 'tasks',
  task_escalated: 'tasks',
  item_handed_over: 'handOvers',
  approval_asked: 'approvals',
  approval_answered: 'approvals',
  approval_reminded: 'approvals',
  approval_escalated: 'approvals',
  request_approved: 'approvals',
  request_rejected: 'approvals',
  request_questioned: 'approvals',
  request_sent_back: 'approvals',
  request_expired: 'approvals',
  spend_alert: 'spend',
  job_succeeded: 'jobs',
  job_failed: 'jobs',
};

export function mailGroupOf(kind: NotificationKind): MailGroup {
  return groups[kind];
}

/** All choices of somebody who has made some. */
export function allChoices(made: Partial<MailChoices>): MailChoices {
  return { ...usualChoices, ...made };
}
