import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Page, pageOf, Requires } from '#platform';
import { VendorCredits } from './vendor-credits.service.js';
import {
  NewCreditDto,
  NewVendorReturnDto,
  VendorReturnDetailDto,
  VendorReturnDto,
  VendorReturnQuery,
} from './vendor-return.dto.js';
import { VendorReturnsQueries } from './vendor-returns.queries.js';
import { VendorReturns } from './vendor-returns.service.js';

@ApiTags('Procurement')
@Controller({ version: '1' })
export class VendorReturnsController {
  constructor(
    private readonly returns: VendorReturns,
    private readonly credits: VendorCredits,
    private readonly queries: VendorReturnsQueries,
  ) {}

  @Get('vendor-returns')
  @Requires('procurement.read_orders', { summary: 'Lists what went back to vendors', answers: pageOf(VendorReturnDto) })
  list(@CurrentActor() actor: Actor, @Query() query: VendorReturnQuery): Promise<Page<VendorReturnDto>> {
    return this.queries.list(actor, query);
  }

  @Get('vendor-returns/:id')
  @Requires('procurement.read_orders', {
    summary: 'What went back, with the credits for it',
    answers: VendorReturnDetailDto,
  })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<VendorReturnDetailDto> {
    return this.queries.get(actor, id);
  }

  @Post('purchase-orders/:id/returns')
  @Requires('procurement.receive', {
    summary: 'Sends back what came damaged or wrong, or is not wanted after all, with the credit that is expected',
    answers: VendorReturnDetailDto,
    status: 201,
  })
  async begin(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() facts: NewVendorReturnDto,
  ): Promise<VendorReturnDetailDto> {
    return this.queries.get(actor, await this.returns.begin(actor, id, facts), 'procurement.receive');
  }

  @Post('vendor-returns/:id/credits')
  @Requires('spend.post', {
    summary: 'Records what the vendor credited: money that comes back to the items, or the cost centre',
    answers: VendorReturnDetailDto,
    status: 201,
  })
  async credit(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() credit: NewCreditDto,
  ): Promise<VendorReturnDetailDto> {
    await this.credits.record(actor, id, credit);
    return this.queries.get(actor, id, 'spend.post');
  }
}
