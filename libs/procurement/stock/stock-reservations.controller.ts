import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, Requires } from '#platform';
import { PurchaseRequestsQueries } from '../requests/purchase-requests.queries.js';
import { ReleaseDto, StockReservationsDto } from './stock-reservation.dto.js';
import { StockReservations } from './stock-reservations.service.js';

@ApiTags('Procurement')
@Controller({ path: 'purchase-requests/:id/reservations', version: '1' })
export class StockReservationsController {
  constructor(
    private readonly stock: StockReservations,
    private readonly requests: PurchaseRequestsQueries,
  ) {}

  @Get()
  @Requires('procurement.read', {
    summary: 'What is kept in stock for a request, or was given for it',
    answers: StockReservationsDto,
  })
  async list(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StockReservationsDto> {
    await this.requests.requireSeen(actor, id);
    return { data: await this.stock.of(id) };
  }

  @Post()
  @Requires('procurement.request', {
    summary: 'Keeps what is in stock for a request, as much of it as there is, instead of ordering it',
    answers: StockReservationsDto,
    status: 201,
  })
  async reserve(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<StockReservationsDto> {
    await this.stock.reserve(actor, id, version);
    return { data: await this.stock.of(id) };
  }

  @Post('releases')
  @Requires('procurement.request', {
    summary: 'Lets go what is kept for a request; whoever did not ask for it says why',
    answers: StockReservationsDto,
    status: 201,
  })
  async release(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { reason }: ReleaseDto,
  ): Promise<StockReservationsDto> {
    await this.stock.release(actor, id, version, reason);
    return { data: await this.stock.of(id) };
  }
}
