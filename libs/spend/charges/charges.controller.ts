import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import { ChargeChangesDto, ChargeDto, ChargeQuery, ForeseenChangeDto, ForeseenChargeDto, NewChargeDto } from './charge.dto.js';
import { ChargeForecast } from './charge-forecast.queries.js';
import { ChargeList } from './charges.queries.js';
import { Charges } from './charges.service.js';

@ApiTags('Spend')
@Controller({ version: '1' })
export class ChargesController {
  constructor(
    private readonly charges: Charges,
    private readonly list: ChargeList,
    private readonly forecast: ChargeForecast,
  ) {}

  @Get('items/:id/charges')
  @Requires('spend.read', { summary: 'What an item costs again and again', answers: pageOf(ChargeDto) })
  page(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: ChargeQuery): Promise<Page<ChargeDto>> {
    return this.list.page(actor, id, query);
  }

  @Post('items/:id/charges')
  @Requires('spend.post', { summary: 'Adds a recurring charge to an item', answers: ChargeDto, status: 201 })
  async add(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { amount, ...terms }: NewChargeDto,
  ): Promise<ChargeDto> {
    const charge = await this.charges.add(actor, id, { ...terms, ...amount });
    return this.list.read(actor, charge.id);
  }

  @Post('items/:id/charges/preview')
  @Requires('spend.read', { summary: 'What a charge would post, without adding it', answers: ForeseenChargeDto, status: 200 })
  foresee(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { amount, ...terms }: NewChargeDto,
  ): Promise<ForeseenChargeDto> {
    return this.forecast.of(actor, id, { ...terms, ...amount });
  }

  @Get('charges/:id')
  @Requires('spend.read', { summary: 'One recurring charge', answers: ChargeDto })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ChargeDto> {
    return this.list.read(actor, id);
  }

  @Post('charges/:id/preview')
  @Requires('spend.read', {
    summary: 'What a charge would post if it were changed or ended so, without doing it',
    answers: ForeseenChangeDto,
    status: 200,
  })
  foreseeChange(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() changes: ChargeChangesDto,
  ): Promise<ForeseenChangeDto> {
    return this.forecast.ofChanged(actor, id, changes);
  }

  @Patch('charges/:id')
  @Requires('spend.post', { summary: 'Changes a recurring charge', answers: ChargeDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: ChargeChangesDto,
  ): Promise<ChargeDto> {
    await this.charges.amend(actor, id, version, changes);
    return this.list.read(actor, id);
  }

  @Delete('charges/:id')
  @Requires('spend.post', { summary: 'Takes away a charge that was never posted', status: 204 })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.charges.remove(actor, id);
  }
}
