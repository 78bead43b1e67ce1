import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RunDto, TransitionDto, Work } from '#lifecycle';
import { type Actor, CurrentActor, ListOf, OptionalIfMatch, type Page, PageQuery, pageOf, Requires } from '#platform';
import { CertificateDto, NewCertificateDto } from '../sanitisation/certificate.dto.js';
import { CertificateQueries } from '../sanitisation/certificates.queries.js';
import { Certificates } from '../sanitisation/certificates.service.js';
import { NewSeatDto, SeatDto, SeatQuery } from '../seats/seat.dto.js';
import { SeatQueries } from '../seats/seats.queries.js';
import { Seats } from '../seats/seats.service.js';
import { lineOf } from './item.dto.rules.js';
import { ItemHistory } from './item-history.queries.js';
import { CustodyDto, ItemTransitionDto, NewTransitionDto } from './item-view.dto.js';
import { ItemViews } from './item-views.queries.js';
import { Items } from './items.service.js';

export class RunsDto {
  @ListOf(() => RunDto, { description: 'The newest first' })
  data!: RunDto[];
}

/** What belongs to one item. Whoever may not read the item finds nothing here either. */
@ApiTags('Items')
@Controller({ path: 'items/:id', version: '1' })
export class ItemPartsController {
  constructor(
    private readonly items: Items,
    private readonly views: ItemViews,
    private readonly history: ItemHistory,
    private readonly work: Work,
    private readonly seats: Seats,
    private readonly seatQueries: SeatQueries,
    private readonly certificates: Certificates,
    private readonly certificateQueries: CertificateQueries,
  ) {}

  @Post('transitions')
  @Requires('items.move', { summary: 'Uses a verb: the only way to another state', answers: TransitionDto, status: 201 })
  async move(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { effectiveAt, ...move }: NewTransitionDto,
    @OptionalIfMatch() expectedVersion?: number,
  ): Promise<TransitionDto> {
    const moved = await this.items.move(actor, id, {
      ...move,
      ...(effectiveAt !== undefined && { effectiveAt: new Date(effectiveAt) }),
      ...(expectedVersion !== undefined && { expectedVersion }),
    });
    return lineOf(actor, moved);
  }

  @Get('transitions')
  @Requires('items.read', {
    summary: 'The history, newest first; the last move with what takes it back now',
    answers: pageOf(ItemTransitionDto),
  })
  async transitions(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<ItemTransitionDto>> {
    return this.history.of(actor, await this.views.visible(actor, id), query);
  }

  @Get('steps')
  @Requires('items.read', { summary: 'The work that its verbs started, newest first', answers: RunsDto })
  async steps(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RunsDto> {
    return { data: await this.work.ofSubject(actor, (await this.views.visible(actor, id)).id) };
  }

  @Get('custody')
  @Requires('items.read', { summary: 'Who has had it, newest first', answers: pageOf(CustodyDto) })
  async custody(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<Page<CustodyDto>> {
    return this.views.custody((await this.views.visible(actor, id)).id, query);
  }

  @Get('seats')
  @Requires('items.read', { summary: 'The seats of a license that are assigned', answers: pageOf(SeatDto) })
  async listSeats(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { released = false, ...query }: SeatQuery,
  ): Promise<Page<SeatDto>> {
    return this.seatQueries.ofLicense((await this.views.visible(actor, id)).id, query, released);
  }

  @Post('seats')
  @Requires('items.edit', { summary: 'Assigns a seat', answers: SeatDto, status: 201 })
  async assignSeat(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { holder }: NewSeatDto): Promise<SeatDto> {
    return this.seatQueries.one((await this.seats.assign(actor, id, { ...holder })).id);
  }

  @Delete('seats/:seatId')
  @Requires('items.edit', { summary: 'Takes a seat back', status: 204 })
  releaseSeat(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('seatId') seatId: string): Promise<void> {
    return this.seats.release(actor, id, seatId);
  }

  @Get('certificates')
  @Requires('items.read', { summary: 'Sanitisation certificates, newest first', answers: pageOf(CertificateDto) })
  async listCertificates(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<CertificateDto>> {
    return this.certificateQueries.ofItem((await this.views.visible(actor, id)).id, query);
  }

  @Post('certificates')
  @Requires('items.edit', { summary: 'Records a sanitisation certificate', answers: CertificateDto, status: 201 })
  async recordCertificate(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: NewCertificateDto,
  ): Promise<CertificateDto> {
    return this.certificateQueries.one((await this.certificates.record(actor, id, { ...body })).id);
  }

  @Post('certificates/:certificateId/validation')
  @Requires('items.edit', {
    summary: 'Confirms a certificate; by somebody else than who did the work',
    answers: CertificateDto,
    status: 201,
  })
  async validateCertificate(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('certificateId') certificateId: string,
  ): Promise<CertificateDto> {
    await this.certificates.validate(actor, id, certificateId);
    return this.certificateQueries.one(certificateId);
  }
}
