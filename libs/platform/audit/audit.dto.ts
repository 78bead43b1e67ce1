import { Choice, Flag, Instant, OpenObject, Text, Uuid, WholeNumber } from '../http/fields.js';
import { PageQuery } from '../http/paging.js';

export class AuditQuery extends PageQuery {
  @Text({ optional: true, max: 60, description: 'Kind of the thing, e.g. `vendor`' })
  subjectKind?: string;
  @Text({ optional: true, max: 100 })
  subjectId?: string;
  @Text({ optional: true, max: 100 })
  actorId?: string;
  @Text({ optional: true, max: 100, description: 'E.g. `vendor.renamed`' })
  action?: string;
  @Instant({ optional: true, description: 'Not before' })
  from?: string;
  @Instant({ optional: true, description: 'Before' })
  to?: string;
}

export class AuditEntryDto {
  @Uuid()
  id!: string;
  @Instant()
  occurredAt!: string;
  @Choice(['user', 'token', 'system'])
  actorKind!: string;
  @Text()
  actorId!: string;
  @Text()
  actorName!: string;
  @Text({ example: 'vendor.renamed' })
  action!: string;
  @Text()
  subjectKind!: string;
  @Text()
  subjectId!: string;
  @OpenObject({ nullable: true })
  before!: object | null;
  @OpenObject({ nullable: true })
  after!: object | null;
  @Text({ nullable: true })
  ip!: string | null;
  @WholeNumber({ nullable: true, description: 'The seal that covers it; null while it waits for the next one' })
  seal!: number | null;
}

export class ChainStateDto {
  @Flag()
  intact!: boolean;
  @WholeNumber({ optional: true })
  seals?: number;
  @WholeNumber({ optional: true })
  sealedEntries?: number;
  @WholeNumber({ optional: true })
  unsealedEntries?: number;
  @WholeNumber({ optional: true, description: 'The first seal that does not hold' })
  sequence?: number;
  @Text({ optional: true })
  reason?: string;
}
