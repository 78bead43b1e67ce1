import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Page, pageOf, Requires } from '#platform';
import { ReceiptDetailDto } from '../receipts/receipt.dto.js';
import { ReceiptsQueries } from '../receipts/receipts.queries.js';
import {
  NewNoticeDto,
  NoticeQuery,
  NoticeReceiptDto,
  ShippingNoticeDetailDto,
  ShippingNoticeDto,
} from './shipping-notice.dto.js';
import { ShippingNoticesQueries } from './shipping-notices.queries.js';
import { ShippingNotices } from './shipping-notices.service.js';

@ApiTags('Procurement')
@Controller({ version: '1' })
export class ShippingNoticesController {
  constructor(
    private readonly notices: ShippingNotices,
    private readonly queries: ShippingNoticesQueries,
    private readonly receipts: ReceiptsQueries,
  ) {}

  @Get('shipping-notices')
  @Requires('procurement.read_orders', { summary: 'Lists what vendors said is on its way', answers: pageOf(ShippingNoticeDto) })
  list(@CurrentActor() actor: Actor, @Query() query: NoticeQuery): Promise<Page<ShippingNoticeDto>> {
    return this.queries.list(actor, query);
  }

  @Get('shipping-notices/:id')
  @Requires('procurement.read_orders', { summary: 'A notice with its serials', answers: ShippingNoticeDetailDto })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ShippingNoticeDetailDto> {
    return this.queries.get(actor, id);
  }

  @Post('purchase-orders/:id/shipping-notices')
  @Requires('procurement.receive', {
    summary:
      'Uploads what a vendor says is on its way, as CSV; each refused row is told with its column, and then nothing is kept',
    answers: ShippingNoticeDetailDto,
    status: 201,
  })
  async add(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() notice: NewNoticeDto,
  ): Promise<ShippingNoticeDetailDto> {
    return this.queries.get(actor, await this.notices.add(actor, id, notice), 'procurement.receive');
  }

  @Post('shipping-notices/:id/receipts')
  @Requires('procurement.receive', {
    summary: 'Takes in all that a notice says, as a background job; each serial that is refused is told',
    answers: ReceiptDetailDto,
    status: 202,
  })
  async receive(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() facts: NoticeReceiptDto,
  ): Promise<ReceiptDetailDto> {
    return this.receipts.get(actor, await this.notices.receive(actor, id, facts), 'procurement.receive');
  }
}
