import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, isId, notFound, Requires } from '#platform';
import { OrderParties } from './order-parties.service.js';
import { NewPartyFactsDto, OrderPartyDto } from './order-party.dto.js';

@ApiTags('Procurement')
@Controller({ path: 'order-parties', version: '1' })
export class OrderPartiesController {
  constructor(private readonly parties: OrderParties) {}

  @Get(':party')
  @Requires('procurement.read_orders', {
    summary: 'How the papers of orders name a vendor, by its id, or ourselves: `own`',
    answers: OrderPartyDto,
  })
  read(@CurrentActor() actor: Actor, @Param('party') party: string): Promise<OrderPartyDto> {
    return this.parties.of(actor.organizationId, vendorOf(party));
  }

  @Put(':party')
  @Requires('procurement.order', { summary: 'Says it anew; what is left out is forgotten', answers: OrderPartyDto })
  async describe(
    @CurrentActor() actor: Actor,
    @Param('party') party: string,
    @Body() facts: NewPartyFactsDto,
  ): Promise<OrderPartyDto> {
    const vendorId = vendorOf(party);
    await this.parties.describe(actor, vendorId, facts);
    return this.parties.of(actor.organizationId, vendorId);
  }
}

function vendorOf(party: string): string | null {
  if (party === 'own') return null;
  if (!isId(party)) throw notFound('The vendor');
  return party;
}
