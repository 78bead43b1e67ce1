import { Choice, CurrencyCode, DateOnly, DecimalText, ListOf, Text, WholeNumber } from '#platform';

export class NewRateDto {
  @DateOnly({ example: '2026-03-02' })
  day!: string;
  @CurrencyCode({ example: 'USD' })
  currency!: string;
  @DecimalText({ description: 'How many units of the currency one euro buys', example: '1.1684' })
  unitsPerEuro!: string;
}

export class NewRatesDto {
  @ListOf(() => NewRateDto, { most: 5_000 })
  rates!: NewRateDto[];
}

export class RateQuery {
  @CurrencyCode({
    optional: true,
    description: 'The rates of this currency, day by day; without it those of all currencies on one day',
  })
  currency?: string;
  @DateOnly({ optional: true, description: 'The day, or the last day of a currency’s rates; today where nothing is said' })
  until?: string;
  @DateOnly({ optional: true, description: 'The first day of a currency’s rates; 90 days before the last where nothing is said' })
  from?: string;
}

export class RateDto {
  @DateOnly({ description: 'The day that the rate was set' })
  day!: string;
  @Text()
  currency!: string;
  @DecimalText({ description: 'How many units of the currency one euro buys' })
  unitsPerEuro!: string;
  @Text({ description: 'Where it comes from', example: 'www.ecb.europa.eu' })
  source!: string;
  @Choice(['own', 'reference'], { description: 'The organisation’s own rates come before the reference rates of the same day' })
  scope!: 'own' | 'reference';
}

export class RatesRecordedDto {
  @WholeNumber({ description: 'How many rates are new or changed' })
  changed!: number;
}
