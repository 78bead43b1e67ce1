import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '#platform';
import { PurchaseOrdersQueries } from '../orders/purchase-orders.queries.js';
import { cxmlOrder } from './cxml-order.rules.js';
import { type OrderPaper, paperNumber } from './order-paper.js';
import { OrderPapers } from './order-papers.queries.js';
import { orderPdf } from './order-pdf.js';
import { ublOrder, ublOrderChange } from './ubl-order.rules.js';

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

  @Get(':id/ubl.xml')
  @Requires('procurement.read_orders', {
    summary: 'The order as OASIS UBL 2.1; as Peppol BIS Order 3 where both sides have an electronic address',
  })
  @ApiProduces('application/xml')
  @Header('Cache-Control', 'private, no-store')
  async ubl(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const paper = await this.read(actor, id);
    return xmlFile(ublOrder(paper), `${paperNumber(paper)}-ubl.xml`);
  }

  @Get(':id/ubl-change.xml')
  @Requires('procurement.read_orders', { summary: 'The last amendment of the order as an OASIS UBL 2.1 OrderChange' })
  @ApiProduces('application/xml')
  @Header('Cache-Control', 'private, no-store')
  async ublChange(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const paper = await this.read(actor, id);
    return xmlFile(ublOrderChange(paper), `${paperNumber(paper)}-ubl-change.xml`);
  }

  @Get(':id/cxml.xml')
  @Requires('procurement.read_orders', { summary: 'The order as a cXML OrderRequest' })
  @ApiProduces('application/xml')
  @Header('Cache-Control', 'private, no-store')
  async cxml(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const paper = await this.read(actor, id);
    return xmlFile(cxmlOrder(paper), `${paperNumber(paper)}-cxml.xml`);
  }

  /** Whoever reaches the order reaches its papers. */
  private async read(actor: Actor, id: string): Promise<OrderPaper> {
    await this.orders.get(actor, id);
    return this.papers.of(id);
  }
}

function xmlFile(text: string, name: string): StreamableFile {
  return new StreamableFile(Buffer.from(text), {
    type: 'application/xml; charset=utf-8',
    disposition: `attachment; filename="${name}"`,
  });
}
