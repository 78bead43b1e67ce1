import { Choice, Instant, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { type DeliveryEvent, type DeliveryState, deliveryEvents, deliveryStates } from './webhook-delivery.entity.js';

export class WebhookDeliveryQuery extends PageQuery {
  @Choice(deliveryStates, { optional: true, description: 'Only those in this state' })
  state?: DeliveryState;
  @Choice(deliveryEvents, { optional: true, description: 'Only those about this' })
  event?: DeliveryEvent;
}

export class WebhookDeliveryDto {
  @Uuid()
  id!: string;
  @Uuid()
  endpointId!: string;
  @Text({ description: 'As its header `webhook-id` has it, each time that it is sent' })
  messageId!: string;
  @Choice(deliveryEvents)
  event!: DeliveryEvent;
  @Uuid({ nullable: true, description: 'The run whose step it tells of' })
  runId!: string | null;
  @Text({ nullable: true })
  stepTitle!: string | null;
  @Choice(deliveryStates, { description: 'How it went the last time' })
  state!: DeliveryState;
  @WholeNumber({ least: 0, description: 'How often it was sent' })
  attempts!: number;
  @WholeNumber({ nullable: true, description: 'HTTP status of the last answer' })
  status!: number | null;
  @Text({ nullable: true, description: 'Why it failed the last time' })
  error!: string | null;
  @WholeNumber({ nullable: true, description: 'Of the last time, in milliseconds' })
  durationMs!: number | null;
  @Instant()
  createdAt!: Date;
  @Instant({ nullable: true, description: 'When it was sent the last time' })
  sentAt!: Date | null;
  @Instant({ nullable: true, description: 'When the other side said later what came of it' })
  answeredAt!: Date | null;
}

export class WebhookDeliveryDetailsDto extends WebhookDeliveryDto {
  @Text({ description: 'What is sent, in JSON' })
  body!: string;
  @Text({ nullable: true, description: 'How the last answer began, at most 1,000 characters' })
  answer!: string | null;
}
