import { Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Page, pageOf, Requires } from '#platform';
import { NotificationDto, NotificationQuery, UnreadDto } from './notification.dto.js';
import { NotificationQueries } from './notifications.queries.js';
import { Notifications } from './notifications.service.js';

@ApiTags('Notifications')
@Controller({ path: 'notifications', version: '1' })
export class NotificationsController {
  constructor(
    private readonly notifications: Notifications,
    private readonly queries: NotificationQueries,
  ) {}

  @Get()
  @Requires('own.session', { summary: 'What you were told, the newest first', answers: pageOf(NotificationDto) })
  list(@CurrentActor() actor: Actor, @Query() query: NotificationQuery): Promise<Page<NotificationDto>> {
    return this.queries.list(actor, query);
  }

  @Get('count')
  @Requires('own.session', { summary: 'How much of it you have not read', answers: UnreadDto })
  count(@CurrentActor() actor: Actor): Promise<UnreadDto> {
    return this.queries.unread(actor);
  }

  @Put('reading')
  @Requires('own.session', { summary: 'You have read all of it', status: 204 })
  readAll(@CurrentActor() actor: Actor): Promise<void> {
    return this.notifications.readAll(actor);
  }

  @Put(':id/reading')
  @Requires('own.session', { summary: 'You have read it', status: 204 })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.notifications.read(actor, id);
  }
}
