import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import {
  DraftedOrdersDto,
  NewOrdersDto,
  OrderableLineDto,
  OrderableLineQuery,
  OrderChangesDto,
  OrderLedgerDto,
  OrderQuery,
  OrderTransitionDto,
  PurchaseOrderDetailDto,
  PurchaseOrderDto,
} from './order.dto.js';
import { OrderLedger } from './order-ledger.js';
import { PurchaseOrdersQueries } from './purchase-orders.queries.js';
import { PurchaseOrders } from './purchase-orders.service.js';

@ApiTags('Procurement')
@Controller({ version: '1' })
export class PurchaseOrdersController {
  constructor(
    private readonly orders: PurchaseOrders,
    private readonly queries: PurchaseOrdersQueries,
    private readonly ledger: OrderLedger,
  ) {}

  @Get('orderable-lines')
  @Requires('procurement.order', { summary: 'Approved lines that nobody has ordered yet', answers: pageOf(OrderableLineDto) })
  orderable(@CurrentActor() actor: Actor, @Query() query: OrderableLineQuery): Promise<Page<OrderableLineDto>> {
    return this.queries.orderable(actor, query);
  }

  @Get('purchase-orders')
  @Requires('procurement.read_orders', { summary: 'Lists purchase orders', answers: pageOf(PurchaseOrderDto) })
  list(@CurrentActor() actor: Actor, @Query() query: OrderQuery): Promise<Page<PurchaseOrderDto>> {
    return this.queries.list(actor, query);
  }

  @Get('purchase-orders/:id')
  @Requires('procurement.read_orders', { summary: 'An order with its lines and what it costs', answers: PurchaseOrderDetailDto })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PurchaseOrderDetailDto> {
    return this.queries.get(actor, id);
  }

  @Get('purchase-orders/:id/ledger-entries')
  @Requires('spend.read', {
    summary: 'What the ledger has for what came of an order, the newest first, two hundred at most',
    answers: OrderLedgerDto,
  })
  async ledgerEntries(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OrderLedgerDto> {
    return { data: await this.ledger.of(actor, id) };
  }

  @Post('purchase-orders')
  @Requires('procurement.order', {
    summary: 'Drafts orders of approved lines: one for each vendor, currency and place',
    answers: DraftedOrdersDto,
    status: 201,
  })
  async draft(@CurrentActor() actor: Actor, @Body() wanted: NewOrdersDto): Promise<DraftedOrdersDto> {
    const data: PurchaseOrderDetailDto[] = [];
    for (const id of await this.orders.draft(actor, wanted)) data.push(await this.queries.get(actor, id, 'procurement.order'));
    return { data };
  }

  @Patch('purchase-orders/:id')
  @Requires('procurement.order', {
    summary: 'Changes a draft: prices, discounts, tax, shipping, terms',
    answers: PurchaseOrderDetailDto,
  })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: OrderChangesDto,
  ): Promise<PurchaseOrderDetailDto> {
    await this.orders.amend(actor, id, version, changes);
    return this.queries.get(actor, id, 'procurement.order');
  }

  @Post('purchase-orders/:id/transitions')
  @Requires('procurement.order', {
    summary: 'Sends an order, notes that the vendor acknowledged it, cancels it, or closes it short',
    answers: PurchaseOrderDetailDto,
    status: 201,
  })
  async move(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { verb, ...news }: OrderTransitionDto,
  ): Promise<PurchaseOrderDetailDto> {
    await this.orders.move(actor, id, version, verb, news);
    return this.queries.get(actor, id, 'procurement.order');
  }
}
