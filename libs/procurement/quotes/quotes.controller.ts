import { Readable } from 'node:stream';
import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import { DocumentDto, DocumentQueries, Documents, fileNameOf } from '#lifecycle';
import { type Actor, CurrentActor, IfMatch, type Page, PageQuery, pageOf, Refusal, Requires } from '#platform';
import { PurchaseOrderDetailDto } from '../orders/order.dto.js';
import { PurchaseOrdersQueries } from '../orders/purchase-orders.queries.js';
import { NewQuoteDto, QuoteChoiceDto, QuoteComparisonDto, QuoteDto, QuoteQuery, QuoteSummaryDto } from './quote.dto.js';
import { QUOTE, QuoteKeeper } from './quote-keeper.js';
import { QuotesQueries } from './quotes.queries.js';
import { Quotes } from './quotes.service.js';

@ApiTags('Procurement')
@Controller({ path: 'purchase-quotes', version: '1' })
export class QuotesController {
  constructor(
    private readonly quotes: Quotes,
    private readonly queries: QuotesQueries,
    private readonly orders: PurchaseOrdersQueries,
    private readonly keeper: QuoteKeeper,
    private readonly documents: Documents,
    private readonly documentQueries: DocumentQueries,
  ) {}

  @Get()
  @Requires('procurement.read_orders', { summary: 'Quotes, the newest first', answers: pageOf(QuoteSummaryDto) })
  list(@CurrentActor() actor: Actor, @Query() query: QuoteQuery): Promise<Page<QuoteSummaryDto>> {
    return this.queries.list(actor, query);
  }

  @Get(':id/comparison')
  @Requires('procurement.read_orders', {
    summary: 'A quote beside all that are for the same lines, with their totals in the currency of the organisation',
    answers: QuoteComparisonDto,
  })
  compare(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<QuoteComparisonDto> {
    return this.queries.compare(actor, id);
  }

  @Get(':id')
  @Requires('procurement.read_orders', { summary: 'A quote with what it asks for each line', answers: QuoteDto })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<QuoteDto> {
    return this.queries.get(actor, id);
  }

  @Post()
  @Requires('procurement.order', {
    summary: 'Writes down what a vendor offers for approved lines',
    answers: QuoteDto,
    status: 201,
  })
  async enter(@CurrentActor() actor: Actor, @Body() quote: NewQuoteDto): Promise<QuoteDto> {
    return this.queries.get(actor, await this.quotes.enter(actor, quote));
  }

  @Post(':id/choice')
  @Requires('procurement.order', {
    summary: 'Chooses it with a reason: its order is drafted, the other quotes for the same lines are declined',
    answers: PurchaseOrderDetailDto,
    status: 201,
  })
  async choose(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { reason, locationId }: QuoteChoiceDto,
  ): Promise<PurchaseOrderDetailDto> {
    return this.orders.get(actor, await this.quotes.choose(actor, id, version, reason, locationId), 'procurement.order');
  }

  @Get(':id/documents')
  @Requires('procurement.read_orders', { summary: 'The papers of a quote, the newest first', answers: pageOf(DocumentDto) })
  async listDocuments(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<DocumentDto>> {
    return this.documentQueries.ofSubject(actor.organizationId, await this.keeper.find(actor, id), query);
  }

  @Post(':id/documents')
  @Requires('procurement.order', {
    summary: 'Adds a paper to a quote: the file itself as the body',
    answers: DocumentDto,
    status: 201,
  })
  @ApiConsumes('application/octet-stream', 'application/pdf', 'image/*', 'text/plain', 'text/csv')
  @ApiBody({ schema: { type: 'string', format: 'binary' }, required: true, description: 'The file' })
  @ApiHeader({ name: 'X-File-Name', required: true, description: 'Its name, percent-encoded', schema: { type: 'string' } })
  async addDocument(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('x-file-name') name: string | undefined,
    @Body() body: unknown,
  ): Promise<DocumentDto> {
    if (!(body instanceof Readable))
      throw new Refusal('unsupported_media_type', 'Send the file itself, as application/octet-stream.');
    try {
      const content = body.iterator({ destroyOnReturn: false });
      return await this.documentQueries.one(await this.documents.add(actor, { kind: QUOTE, id }, fileNameOf(name), content));
    } finally {
      body.resume();
    }
  }
}
