import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, PageQuery, pageOf, Requires } from '#platform';
import {
  NewSecretDto,
  NewWebhookEndpointDto,
  WebhookEndpointChangesDto,
  WebhookEndpointDto,
  WebhookEndpointWithSecretDto,
} from './webhook-endpoint.dto.js';
import { WebhookEndpoints } from './webhook-endpoints.service.js';

@ApiTags('Webhooks')
@Controller({ path: 'webhook-endpoints', version: '1' })
export class WebhookEndpointsController {
  constructor(private readonly endpoints: WebhookEndpoints) {}

  @Get()
  @Requires('lifecycles.define', { summary: 'Where workflows send messages', answers: pageOf(WebhookEndpointDto) })
  list(@Query() query: PageQuery): Promise<Page<WebhookEndpointDto>> {
    return this.endpoints.list(query);
  }

  @Get(':id')
  @Requires('lifecycles.define', { summary: 'An endpoint', answers: WebhookEndpointDto })
  find(@Param('id') id: string): Promise<WebhookEndpointDto> {
    return this.endpoints.find(id);
  }

  @Post()
  @Requires('lifecycles.define', {
    summary: 'Adds an endpoint; its secret is shown this once',
    answers: WebhookEndpointWithSecretDto,
    status: 201,
  })
  add(@CurrentActor() actor: Actor, @Body() body: NewWebhookEndpointDto): Promise<WebhookEndpointWithSecretDto> {
    return this.endpoints.add(actor, body);
  }

  @Patch(':id')
  @Requires('lifecycles.define', { summary: 'Changes an endpoint', answers: WebhookEndpointDto })
  amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: WebhookEndpointChangesDto,
  ): Promise<WebhookEndpointDto> {
    return this.endpoints.amend(actor, id, version, body);
  }

  @Post(':id/secret')
  @Requires('lifecycles.define', {
    summary: 'Signs with another secret from now on, and for a while with the former one too',
    answers: WebhookEndpointWithSecretDto,
    status: 200,
  })
  renewSecret(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { keepFormerHours = 24 }: NewSecretDto,
  ): Promise<WebhookEndpointWithSecretDto> {
    return this.endpoints.renewSecret(actor, id, keepFormerHours);
  }

  @Delete(':id')
  @Requires('lifecycles.define', { summary: 'Removes an endpoint; steps that name it fail', status: 204 })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.endpoints.remove(actor, id);
  }
}
