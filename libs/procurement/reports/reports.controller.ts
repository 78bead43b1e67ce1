import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Page, pageOf, Requires } from '#platform';
import {
  ApprovalAgesDto,
  DeliveriesDto,
  DeliveriesQuery,
  OpenOrdersDto,
  OpenOrdersQuery,
  ProductPriceDto,
  ProductPriceQuery,
  UnderApprovalDto,
  VendorPricesDto,
  VendorPricesQuery,
} from './report.dto.js';
import { ProcurementReports } from './reports.queries.js';

@ApiTags('Procurement reports')
@Controller({ path: 'procurement-reports', version: '1' })
export class ProcurementReportsController {
  constructor(private readonly reports: ProcurementReports) {}

  @Get('open-orders')
  @Requires('procurement.read_orders', {
    summary: 'What vendors owe: open orders, what of them is late, and what is committed for them',
    answers: OpenOrdersDto,
  })
  async openOrders(@CurrentActor() actor: Actor, @Query() query: OpenOrdersQuery): Promise<OpenOrdersDto> {
    return { data: await this.reports.openOrders(actor, query) };
  }

  @Get('approval-ages')
  @Requires('procurement.read_all', { summary: 'For whom approvals wait, and for how long', answers: ApprovalAgesDto })
  async approvalAges(@CurrentActor() actor: Actor): Promise<ApprovalAgesDto> {
    return { data: await this.reports.approvalAges(actor) };
  }

  @Get('deliveries')
  @Requires('procurement.read_orders', {
    summary: 'How long vendors or products take from the order to the receipt, and what came on time',
    answers: DeliveriesDto,
  })
  deliveries(@CurrentActor() actor: Actor, @Query() query: DeliveriesQuery): Promise<DeliveriesDto> {
    return this.reports.deliveries(actor, query);
  }

  @Get('under-approval')
  @Requires('procurement.read_all', {
    summary: 'What would be spent by cost centre, were all that waits for its approval approved',
    answers: UnderApprovalDto,
  })
  async underApproval(@CurrentActor() actor: Actor): Promise<UnderApprovalDto> {
    return { data: await this.reports.underApproval(actor) };
  }

  @Get('vendor-prices')
  @Requires('procurement.read_orders', { summary: 'What a vendor was last paid for each product', answers: VendorPricesDto })
  async vendorPrices(@CurrentActor() actor: Actor, @Query() { vendorId }: VendorPricesQuery): Promise<VendorPricesDto> {
    return { data: await this.reports.vendorPrices(actor, vendorId) };
  }

  @Get('prices')
  @Requires('procurement.read_orders', { summary: 'What a product cost in each order', answers: pageOf(ProductPriceDto) })
  prices(@CurrentActor() actor: Actor, @Query() query: ProductPriceQuery): Promise<Page<ProductPriceDto>> {
    return this.reports.prices(actor, query);
  }
}
