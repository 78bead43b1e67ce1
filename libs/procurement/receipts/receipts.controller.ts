import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Page, pageOf, Requires } from '#platform';
import { NewReceiptDto, NewSerialsDto } from './delivery.dto.js';
import {
  ReceiptDetailDto,
  ReceiptDto,
  ReceiptQuery,
  ReceiptUndoingDto,
  StandingItemsDto,
  UndoOutlookDto,
} from './receipt.dto.js';
import { ReceiptUndos } from './receipt-undos.js';
import { ReceiptsQueries } from './receipts.queries.js';
import { Receipts } from './receipts.service.js';

@ApiTags('Procurement')
@Controller({ version: '1' })
export class ReceiptsController {
  constructor(
    private readonly receipts: Receipts,
    private readonly undos: ReceiptUndos,
    private readonly queries: ReceiptsQueries,
  ) {}

  @Get('purchase-receipts')
  @Requires('procurement.read_orders', { summary: 'Lists what was taken in', answers: pageOf(ReceiptDto) })
  list(@CurrentActor() actor: Actor, @Query() query: ReceiptQuery): Promise<Page<ReceiptDto>> {
    return this.queries.list(actor, query);
  }

  @Get('purchase-receipts/:id')
  @Requires('procurement.read_orders', {
    summary: 'A receipt with its items, and each serial that was refused',
    answers: ReceiptDetailDto,
  })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ReceiptDetailDto> {
    return this.queries.get(actor, id);
  }

  @Post('purchase-orders/:id/receipts')
  @Requires('procurement.receive', {
    summary: 'Takes in a delivery, as a whole or not at all: items begin, what came is counted and posted',
    answers: ReceiptDetailDto,
    status: 201,
  })
  async receive(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() receipt: NewReceiptDto,
  ): Promise<ReceiptDetailDto> {
    return this.queries.get(actor, await this.receipts.receive(actor, id, receipt), 'procurement.receive');
  }

  @Get('purchase-orders/:id/standing-items')
  @Requires('procurement.receive', {
    summary: 'Items that stand as ordered with this order: receiving moves these, and begins no others for them',
    answers: StandingItemsDto,
  })
  async standing(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StandingItemsDto> {
    return { data: await this.queries.standing(actor, id) };
  }

  @Post('purchase-orders/:id/serials')
  @Requires('procurement.receive', {
    summary: 'Takes in a long list of serials as a background job; each that is refused is told with its place',
    answers: ReceiptDetailDto,
    status: 202,
  })
  async serials(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() list: NewSerialsDto): Promise<ReceiptDetailDto> {
    return this.queries.get(actor, await this.receipts.receiveSerials(actor, id, list), 'procurement.receive');
  }

  @Post('purchase-receipts/:id/resumption')
  @Requires('procurement.receive', {
    summary: 'Lets a list whose job failed or was cancelled go on where it stopped; nothing is taken in twice',
    answers: ReceiptDetailDto,
    status: 202,
  })
  async resume(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ReceiptDetailDto> {
    await this.receipts.resume(actor, id);
    return this.queries.get(actor, id, 'procurement.receive');
  }

  @Post('purchase-receipts/:id/undoing-trial')
  @Requires('procurement.undo_receipts', {
    summary: 'Whether a receipt can be taken back as things stand, and why not; nothing changes',
    answers: UndoOutlookDto,
  })
  tryUndo(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<UndoOutlookDto> {
    return this.undos.outlook(actor, id);
  }

  @Post('purchase-receipts/:id/undoing')
  @Requires('procurement.undo_receipts', {
    summary:
      'Takes a receipt back while nothing happened to what came with it: the things leave again, the money is committed again',
    answers: ReceiptDetailDto,
    status: 201,
  })
  async undo(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { reason }: ReceiptUndoingDto,
  ): Promise<ReceiptDetailDto> {
    await this.undos.undo(actor, id, reason);
    return this.queries.get(actor, id, 'procurement.undo_receipts');
  }
}
