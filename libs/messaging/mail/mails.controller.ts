import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Page, pageOf, Requires } from '#platform';
import { MailDetailsDto, MailDto, MailQuery } from './mail.dto.js';
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

  @Get(':id')
  @Requires('mails.read', { summary: 'A mail with what it says', answers: MailDetailsDto })
  find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MailDetailsDto> {
    return this.queries.find(actor, id);
  }

  @Post(':id/retry')
  @Requires('queues.manage', { summary: 'Tries a mail at once that waits or was given up', status: 202 })
  retry(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.mails.retry(actor, id);
  }
}
