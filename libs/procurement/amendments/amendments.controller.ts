import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, Requires } from '#platform';
import { PurchaseOrderDetailDto } from '../orders/order.dto.js';
import { PurchaseOrdersQueries } from '../orders/purchase-orders.queries.js';
import { LineWorkDto } from '../services/line-work.dto.js';
import { LineWorks } from '../services/line-works.service.js';
import { AmendmentDto, AmendmentPreviewDto, OrderVersionsDto } from './amendment.dto.js';
import { AmendmentsQueries } from './amendments.queries.js';
import { Amendments } from './amendments.service.js';

@ApiTags('Procurement')
@Controller({ path: 'purchase-orders', version: '1' })
export class AmendmentsController {
  constructor(
    private readonly queries: AmendmentsQueries,
    private readonly amendments: Amendments,
    private readonly orders: PurchaseOrdersQueries,
    private readonly works: LineWorks,
  ) {}

  @Get(':id/versions')
  @Requires('procurement.read_orders', {
    summary: 'What was changed of an order after it was sent, the latest first',
    answers: OrderVersionsDto,
  })
  async versions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OrderVersionsDto> {
    await this.orders.get(actor, id);
    return { data: await this.queries.versions(id) };
  }

  @Put(':id/lines/:lineId/work')
  @Requires('procurement.order', {
    summary: 'What a line of a draft wants done with a service or license; once it was sent, what the carrier confirms',
    answers: PurchaseOrderDetailDto,
  })
  async say(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('lineId') lineId: string,
    @IfMatch() version: number,
    @Body() work: LineWorkDto,
  ): Promise<PurchaseOrderDetailDto> {
    await this.works.say(actor, id, version, lineId, work);
    return this.orders.get(actor, id, 'procurement.order');
  }

  @Post(':id/amendment-preview')
  @Requires('procurement.order', {
    summary: 'What an amendment would change, and what the order would come to; nothing is sent',
    answers: AmendmentPreviewDto,
    status: 200,
  })
  preview(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() amendment: AmendmentDto,
  ): Promise<AmendmentPreviewDto> {
    return this.amendments.preview(actor, id, version, amendment);
  }

  @Post(':id/amendments')
  @Requires('procurement.order', {
    summary: 'Changes an order that was sent, within what was approved: its next version, which the vendor is told',
    answers: PurchaseOrderDetailDto,
    status: 201,
  })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() amendment: AmendmentDto,
  ): Promise<PurchaseOrderDetailDto> {
    await this.amendments.amend(actor, id, version, amendment);
    return this.orders.get(actor, id, 'procurement.order');
  }
}
