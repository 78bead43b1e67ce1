import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Money, newId, type Page, pageOf, Requires } from '#platform';
import { LedgerEntryDto, LedgerQuery, NewPostingDto, NewReversalDto, PostingDto } from './ledger.dto.js';
import { LedgerEntries } from './ledger.queries.js';
import { Ledger } from './ledger.service.js';
import type { Posting } from './ledger.writer.js';

@ApiTags('Spend')
@Controller({ path: 'ledger/entries', version: '1' })
export class LedgerController {
  constructor(
    private readonly ledger: Ledger,
    private readonly entries: LedgerEntries,
  ) {}

  @Get()
  @Requires('spend.read', { summary: 'Ledger entries, and the lines behind any figure', answers: pageOf(LedgerEntryDto) })
  list(@CurrentActor() actor: Actor, @Query() query: LedgerQuery): Promise<Page<LedgerEntryDto>> {
    return this.entries.page(actor, query);
  }

  @Get(':id')
  @Requires('spend.read', { summary: 'One ledger entry', answers: LedgerEntryDto })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<LedgerEntryDto> {
    return this.entries.entry(actor, id);
  }

  @Post()
  @Requires('spend.post', { summary: 'Posts entries together', answers: PostingDto, status: 201 })
  async post(
    @CurrentActor() actor: Actor,
    @Body() { entries }: NewPostingDto,
    @Headers('idempotency-key') key?: string,
  ): Promise<PostingDto> {
    const inputs = entries.map((entry) => ({ ...entry, amount: Money.fromJson(entry.amount) }));
    return this.shown(
      actor,
      await this.ledger.post(actor, { idempotencyKey: `http:${actor.id}:${key ?? newId()}`, entries: inputs }),
    );
  }

  @Post(':id/reversal')
  @Requires('spend.post', { summary: 'Takes an entry back', answers: PostingDto, status: 201 })
  async reverse(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: NewReversalDto): Promise<PostingDto> {
    return this.shown(actor, await this.ledger.reverse(actor, id, reason));
  }

  private async shown(actor: Actor, { id, entryIds }: Posting): Promise<PostingDto> {
    return { id, entries: await this.entries.entries(actor, entryIds) };
  }
}
