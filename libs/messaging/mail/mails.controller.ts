import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Page, pageOf, Requires } from '#platform';
import { MailDto, MailQuery } from './mail.dto.js';
import { MailQueries } from './mails.queries.js';
import { Mails } from './mails.service.js';

@ApiTags('Operations')
@Controller({ path: 'mails', version: '1' })
export class MailsController {
  constructor(
    private readonly mails: Mails,
    private readonly queries: MailQueries,
  ) {}

  @Get()
  @Requires('queues.read', { summary: 'Mails and how it went with them, newest first', answers: pageOf(MailDto) })
  list(@CurrentActor() actor: Actor, @Query() query: MailQuery): Promise<Page<MailDto>> {
    return this.queries.list(actor, query);
  }

  @Post(':id/retry')
  @Requires('queues.manage', { summary: 'Tries a mail once more that was given up', status: 202 })
  retry(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.mails.retry(actor, id);
  }
}
