import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Page, pageOf, Requires } from '#platform';
import { WebhookDeliveryQueries } from './webhook-deliveries.queries.js';
import { WebhookDeliveries } from './webhook-deliveries.service.js';
import { WebhookDeliveryDetailsDto, WebhookDeliveryDto, WebhookDeliveryQuery } from './webhook-delivery.dto.js';
import { WebhookEndpoints } from './webhook-endpoints.service.js';

@ApiTags('Webhooks')
@Controller({ version: '1' })
export class WebhookDeliveriesController {
  constructor(
    private readonly deliveries: WebhookDeliveries,
    private readonly queries: WebhookDeliveryQueries,
    private readonly endpoints: WebhookEndpoints,
  ) {}

  @Get('webhook-endpoints/:id/deliveries')
  @Requires('lifecycles.define', {
    summary: 'What was sent to an endpoint in the last 30 days, newest first',
    answers: pageOf(WebhookDeliveryDto),
  })
  async list(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: WebhookDeliveryQuery,
  ): Promise<Page<WebhookDeliveryDto>> {
    await this.endpoints.find(id);
    return this.queries.ofEndpoint(actor, id, query);
  }

  @Post('webhook-endpoints/:id/test')
  @Requires('lifecycles.define', {
    summary: 'Has a signed message sent that asks for nothing; its delivery tells how it went',
    answers: WebhookDeliveryDto,
    status: 202,
  })
  test(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<WebhookDeliveryDto> {
    return this.deliveries.test(actor, id);
  }

  @Get('webhook-deliveries/:id')
  @Requires('lifecycles.define', { summary: 'A message with what it says, and how it went', answers: WebhookDeliveryDetailsDto })
  find(@Param('id') id: string): Promise<WebhookDeliveryDetailsDto> {
    return this.queries.find(id);
  }

  @Post('webhook-deliveries/:id/sending')
  @Requires('lifecycles.define', {
    summary: 'Has the same message sent once more, under the same id; nothing changes for its step',
    answers: WebhookDeliveryDto,
    status: 202,
  })
  sendAgain(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<WebhookDeliveryDto> {
    return this.deliveries.sendAgain(actor, id);
  }
}
