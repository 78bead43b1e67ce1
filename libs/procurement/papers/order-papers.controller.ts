import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '#platform';
import { PurchaseOrdersQueries } from '../orders/purchase-orders.queries.js';
import { type OrderPaper, paperNumber } from './order-paper.js';
import { OrderPapers } from './order-papers.queries.js';
import { orderPdf } from './order-pdf.js';

@ApiTags('Procurement')
@Controller({ path: 'purchase-orders', version: '1' })
export class OrderPapersController {
  constructor(
    private readonly orders: PurchaseOrdersQueries,
    private readonly papers: OrderPapers,
  ) {}

  @Get(':id/document.pdf')
  @Requires('procurement.read_orders', { summary: 'The order as a paper, in the vendor’s language' })
  @ApiProduces('application/pdf')
  @Header('Cache-Control', 'private, no-store')
  async pdf(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const paper = await this.read(actor, id);
    return new StreamableFile(await orderPdf(paper), {
      type: 'application/pdf',
      disposition: `inline; filename="${paperNumber(paper)}.pdf"`,
    });
  }

  /** Whoever reaches the order reaches its papers. */
  private async read(actor: Actor, id: string): Promise<OrderPaper> {
    await this.orders.get(actor, id);
    return this.papers.of(id);
  }
}
