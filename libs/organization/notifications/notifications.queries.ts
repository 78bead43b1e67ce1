import { Injectable } from '@nestjs/common';
import { type Actor, Database, type Page } from '#platform';
import { type Listing, listPage } from '../records/listing.js';
import type { NotificationDto, NotificationQuery, UnreadDto } from './notification.dto.js';

const notifications: Listing = {
  select: `n.id, n.kind, n.title, n.body, n.link, n.details, n.created_at AS "createdAt", n.read_at AS "readAt"`,
  from: 'notifications n',
  id: 'n.id',
  sortable: { id: 'n.id' },
  usual: '-id',
  searched: ['n.title'],
  label: 'The notification',
};

const MOST_COUNTED = 100;

/** What the actor was told, the newest first. */
@Injectable()
export class NotificationQueries {
  constructor(private readonly database: Database) {}

  list(actor: Actor, { unread, ...query }: NotificationQuery): Promise<Page<NotificationDto>> {
    return this.database.reading(actor, () =>
      listPage<NotificationDto>(this.database, notifications, query, [
        ['n.organization_id = ?', actor.organizationId],
        ['n.user_id = ?', actor.id],
        ['(n.read_at IS NULL) = ?', unread],
      ]),
    );
  }

  unread(actor: Actor): Promise<UnreadDto> {
    return this.database.reading(actor, () =>
      this.database.one<UnreadDto>(
        `SELECT count(*)::integer AS unread FROM (
           SELECT FROM notifications WHERE organization_id = $1 AND user_id = $2 AND read_at IS NULL LIMIT ${MOST_COUNTED}) AS unread`,
        [actor.organizationId, actor.id],
      ),
    );
  }
}
