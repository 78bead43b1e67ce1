import { Choice, Flag, Instant, OpenObject, Text, Uuid, WholeNumber } from '#platform';

export const notificationKinds = [
  'mention',
  'task_assigned',
  'task_due_soon',
  'task_overdue',
  'task_escalated',
  'job_succeeded',
  'job_failed',
  'item_handed_over',
  'approval_asked',
  'approval_answered',
  'approval_reminded',
  'approval_escalated',
  'request_approved',
  'request_rejected',
  'request_questioned',
  'request_sent_back',
  'request_expired',
  'spend_alert',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

export class NotificationQuery {
  @Flag({ optional: true, description: 'Only those that you have not read, or only those that you have' })
  unread?: boolean;
  @WholeNumber({ optional: true, least: 1, most: 200, description: 'Rows a page', example: 50 })
  limit?: number;
  @Text({ optional: true, max: 1_000, description: 'Cursor from `next` of the page before' })
  after?: string;
}

export class NotificationDto {
  @Uuid()
  id!: string;
  @Choice(notificationKinds)
  kind!: NotificationKind;
  @Text({ description: 'In English', max: 500 })
  title!: string;
  @Text({ nullable: true, max: 1_000 })
  body!: string | null;
  @Text({
    nullable: true,
    description: 'The page of the web application',
    example: '/items/01934f7e-0000-7000-8000-000000000000',
  })
  link!: string | null;
  @OpenObject({
    description: 'What the title is made of, for other languages',
    example: { by: 'Ada Brandt', subject: 'QM-000042 Pinebook 14' },
  })
  details!: Record<string, unknown>;
  @Instant()
  createdAt!: string;
  @Instant({ nullable: true })
  readAt!: string | null;
}

export class UnreadDto {
  @WholeNumber({ description: 'At most 100: so many or more' })
  unread!: number;
}
