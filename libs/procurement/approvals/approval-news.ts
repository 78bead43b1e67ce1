import type { NotificationKind } from '#organization';

/** What people are told who are asked. */
export type AskedNews = 'asked' | 'answered' | 'reminded' | 'escalated';
/** What the requester is told. */
export type RequesterNews = 'approved' | 'rejected' | 'questioned' | 'sent_back' | 'expired';

export const askedKinds = {
  asked: 'approval_asked',
  answered: 'approval_answered',
  reminded: 'approval_reminded',
  escalated: 'approval_escalated',
} as const satisfies Record<AskedNews, NotificationKind>;

export const requesterKinds = {
  approved: 'request_approved',
  rejected: 'request_rejected',
  questioned: 'request_questioned',
  sent_back: 'request_sent_back',
  expired: 'request_expired',
} as const satisfies Record<RequesterNews, NotificationKind>;
