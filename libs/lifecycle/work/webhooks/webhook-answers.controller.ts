import { Body, Controller, Param, Post, Query, type RawBodyRequest, Req } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Anybody, OpenObject, Text, Uuid } from '#platform';
import { WebhookAnswers } from './webhook-answers.service.js';

class WebhookAnswerQuery {
  @Uuid({ description: 'As in the address that the message told' })
  organization!: string;
}

class WebhookAnswerDto {
  @OpenObject({ optional: true, description: 'What later steps can use' })
  results?: Record<string, unknown>;
  @Text({ optional: true, max: 2_000, description: 'Why it could not be done; then the step has failed' })
  error?: string;
}

@ApiTags('Webhooks')
@Controller({ path: 'webhook-answers', version: '1' })
export class WebhookAnswersController {
  constructor(private readonly answers: WebhookAnswers) {}

  @Post(':stepId')
  @Anybody({ summary: 'What came of it, signed with the secret of the endpoint as Standard Webhooks has it', status: 204 })
  @ApiHeader({ name: 'webhook-id', required: true })
  @ApiHeader({ name: 'webhook-timestamp', required: true })
  @ApiHeader({ name: 'webhook-signature', required: true })
  take(
    @Param('stepId') stepId: string,
    @Query() { organization }: WebhookAnswerQuery,
    @Body() answer: WebhookAnswerDto,
    @Req() request: RawBodyRequest<FastifyRequest>,
  ): Promise<void> {
    return this.answers.take(organization, stepId, request.headers, request.rawBody?.toString('utf8') ?? '', answer);
  }
}
