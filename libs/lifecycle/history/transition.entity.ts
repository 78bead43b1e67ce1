import { Check, Column, Entity, Unique } from 'typeorm';
import { TenantRow } from '#organization';
import type { Answers } from '../definitions/question.js';

/** One use of a verb, recorded for ever. A trigger refuses to change or remove it. */
@Entity('transitions')
@Unique('transitions_subject', ['organizationId', 'subjectId', 'subjectVersion'])
@Check('transitions_beginning', `(verb = 'create') = (from_state IS NULL)`)
@Check('transitions_version', 'subject_version > 0')
export class Transition extends TenantRow {
  @Column('text', { name: 'subject_kind' })
  subjectKind!: string;
  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;
  /** The version that the subject got by it; what holds the history in one line. */
  @Column('bigint', { name: 'subject_version' })
  subjectVersion!: string;
  @Column('text')
  definition!: string;
  @Column('integer', { name: 'definition_version' })
  definitionVersion!: number;
  @Column('text')
  verb!: string;
  @Column('text', { name: 'from_state', nullable: true })
  fromState!: string | null;
  @Column('text', { name: 'to_state' })
  toState!: string;
  @Column('text', { name: 'actor_kind' })
  actorKind!: string;
  @Column('text', { name: 'actor_id' })
  actorId!: string;
  @Column('text', { name: 'actor_name' })
  actorName!: string;
  @Column('text', { nullable: true })
  comment!: string | null;
  @Column('jsonb')
  answers!: Answers;
  /** When it happened in the world. */
  @Column('timestamptz', { name: 'effective_at' })
  effectiveAt!: Date;
  /** When we were told. */
  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;
}
