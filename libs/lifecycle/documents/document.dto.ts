import { Flag, Instant, Text, Uuid, WholeNumber } from '#platform';

export class DocumentDto {
  @Uuid()
  id!: string;
  @Text({ example: 'Delivery note 4711.pdf' })
  name!: string;
  @Text({ description: 'By its content', example: 'application/pdf' })
  mediaType!: string;
  @WholeNumber({ least: 1 })
  bytes!: number;
  @Text({ description: 'Of the content, in hex' })
  sha256!: string;
  @Flag({ description: 'Whether it can be shown as a picture' })
  picture!: boolean;
  @Instant()
  createdAt!: string;
  @Text({ description: 'Name of who added it' })
  createdBy!: string;
}

export class ContentQuery {
  @Flag({ optional: true, description: 'To be shown where it is a picture or PDF, instead of downloaded' })
  inline?: boolean;
}
