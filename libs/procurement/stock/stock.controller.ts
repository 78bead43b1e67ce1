import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '#platform';
import { ItemReservationDto, RequestStockDto } from './stock.dto.js';
import { StockQueries } from './stock.queries.js';

@ApiTags('Procurement')
@Controller({ version: '1' })
export class StockController {
  constructor(private readonly stock: StockQueries) {}

  @Get('purchase-requests/:id/stock')
  @Requires('procurement.read', {
    summary: 'What of a request could be met from stock, what is kept for it, and what you can do about it now',
    answers: RequestStockDto,
  })
  ofRequest(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RequestStockDto> {
    return this.stock.ofRequest(actor, id);
  }

  @Get('items/:id/reservation')
  @Requires('items.read', { summary: 'For whom an item in stock is kept', answers: ItemReservationDto })
  ofItem(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ItemReservationDto> {
    return this.stock.ofItem(actor, id);
  }
}
