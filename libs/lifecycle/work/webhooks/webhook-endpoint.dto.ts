import { Flag, Instant, Text, Uuid, WholeNumber } from '#platform';

const NAME = { max: 60, pattern: /^[a-z][a-z0-9_]*$/, patternSays: 'must be in snake_case', example: 'device_management' };
const WEB_ADDRESS = {
  max: 2_000,
  description: 'https only; private addresses only where the installation allows them',
  example: 'https://mdm.example.com/hooks',
};

export class NewWebhookEndpointDto {
  @Text({ ...NAME, description: 'Under which steps name it; cannot be changed' })
  name!: string;
  @Text(WEB_ADDRESS)
  url!: string;
  @Text({ optional: true, nullable: true, max: 1_000 })
  description?: string | null;
}

export class WebhookEndpointChangesDto {
  @Text({ ...WEB_ADDRESS, optional: true })
  url?: string;
  @Text({ optional: true, nullable: true, max: 1_000 })
  description?: string | null;
  @Flag({ optional: true })
  active?: boolean;
}

export class NewSecretDto {
  @WholeNumber({
    optional: true,
    least: 0,
    most: 720,
    description: 'Hours for which the former secret counts as well; 24 where it is not told, 0 for not at all',
  })
  keepFormerHours?: number;
}

export class WebhookEndpointDto {
  @Uuid()
  id!: string;
  @Text(NAME)
  name!: string;
  @Text({ max: 2_000 })
  url!: string;
  @Text({ nullable: true, max: 1_000 })
  description!: string | null;
  @Flag({ description: 'Nothing is sent while it is not' })
  active!: boolean;
  @Instant({ nullable: true, description: 'Until then messages are signed with the former secret too, and answers may be' })
  formerSecretUntil!: Date | null;
  @WholeNumber({ least: 1 })
  version!: number;
  @Instant()
  createdAt!: Date;
  @Instant()
  updatedAt!: Date;
}

export class WebhookEndpointWithSecretDto extends WebhookEndpointDto {
  @Text({ description: 'What its messages are signed with, as Standard Webhooks has it; shown this once', example: 'whsec_…' })
  secret!: string;
}
