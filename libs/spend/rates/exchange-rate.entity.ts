import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { BelongsToOrganization } from '#organization';

/** How many units of a currency one euro bought on a day, from the configured feed; the same for every organisation. */
@Entity('reference_rates')
@Index('reference_rates_by_day', ['day', 'currency'])
@Check('reference_rates_currency', `currency ~ '^[A-Z]{3}$' AND currency <> 'EUR'`)
@Check('reference_rates_above_zero', 'units_per_euro > 0')
export class ReferenceRate {
  @PrimaryColumn('text')
  currency!: string;
  @PrimaryColumn('date')
  day!: string;
  @Column('numeric', { name: 'units_per_euro' })
  unitsPerEuro!: string;
  @Column('text')
  source!: string;
  @Column('timestamptz', { name: 'loaded_at' })
  loadedAt!: Date;
}

/** A rate of the organisation's own, which comes before the reference rate of the same day. */
@Entity('exchange_rates')
@BelongsToOrganization('exchange_rates_organization')
@Index('exchange_rates_by_day', ['organizationId', 'day', 'currency'])
@Check('exchange_rates_currency', `currency ~ '^[A-Z]{3}$' AND currency <> 'EUR'`)
@Check('exchange_rates_above_zero', 'units_per_euro > 0')
export class ExchangeRate {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('text')
  currency!: string;
  @PrimaryColumn('date')
  day!: string;
  @Column('numeric', { name: 'units_per_euro' })
  unitsPerEuro!: string;
  @Column('text')
  source!: string;
  @Column('timestamptz', { name: 'loaded_at' })
  loadedAt!: Date;
}
