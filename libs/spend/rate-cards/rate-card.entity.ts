import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { RefersTo, TenantRow, VersionedRow } from '#organization';
import type { RateLine } from './rate-line.rules.js';

export const rateStates = ['draft', 'published', 'retired'] as const;
export type RateState = (typeof rateStates)[number];

/** A list of prices for internal services; what it says stands in its versions. */
@Entity('rate_cards')
@Unique('rate_cards_key', ['organizationId', 'id'])
@Unique('rate_cards_name', ['organizationId', 'name'])
export class RateCard extends VersionedRow {
  @Column('text')
  name!: string;
}

/** What a card says from a month on, until a later version says otherwise. A trigger refuses to change what is published. */
@Entity('rate_card_versions')
@Unique('rate_card_versions_key', ['organizationId', 'id'])
@Unique('rate_card_versions_number', ['organizationId', 'cardId', 'number'])
@Index('rate_card_versions_one_draft', { synchronize: false })
@RefersTo('RateCard', 'cardId', 'rate_card_versions_card')
@Check('rate_card_versions_state', `state IN ('draft', 'published', 'retired')`)
@Check(
  'rate_card_versions_months',
  'extract(day FROM valid_from) = 1 AND extract(day FROM retired_from) = 1 AND retired_from >= valid_from',
)
@Check(
  'rate_card_versions_published',
  `(state = 'draft') = (published_at IS NULL) AND (published_at IS NULL) = (published_by IS NULL) AND (state = 'retired') = (retired_from IS NOT NULL)`,
)
@Check('rate_card_versions_lines', `jsonb_typeof(lines) = 'array' AND (state = 'draft' OR jsonb_array_length(lines) > 0)`)
@Check('rate_card_versions_currency', `currency ~ '^[A-Z]{3}$'`)
export class RateCardVersion extends TenantRow {
  @Column('uuid', { name: 'card_id' })
  cardId!: string;
  @Column('integer')
  number!: number;
  @Column('text')
  state!: RateState;
  /** The first month that it holds for. */
  @Column('date', { name: 'valid_from' })
  validFrom!: string;
  /** The first month that it holds for no more, though no later version does either. */
  @Column('date', { name: 'retired_from', nullable: true })
  retiredFrom!: string | null;
  @Column('text')
  currency!: string;
  @Column('jsonb')
  lines!: RateLine[];
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('text', { name: 'created_by' })
  createdBy!: string;
  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;
  @Column('text', { name: 'published_by', nullable: true })
  publishedBy!: string | null;
}
