import { Choice, CurrencyCode, DateOnly, DecimalText, ListOf, MinorUnits, Nested, Text, WholeNumber } from '#platform';
import { MoneyDto } from '../money.dto.js';

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

export class ConversionQuery {
  @MinorUnits({ example: '10000' })
  amountMinor!: string;
  @CurrencyCode({ example: 'USD' })
  from!: string;
  @CurrencyCode({ example: 'EUR' })
  to!: string;
  @DateOnly({ optional: true, description: 'Today where nothing is said' })
  day?: string;
}

export class ConversionDto {
  @DateOnly()
  day!: string;
  @Nested(() => MoneyDto)
  amount!: MoneyDto;
  @Nested(() => MoneyDto)
  result!: MoneyDto;
  @Text({ description: 'How many units of the one currency one unit of the other buys' })
  rate!: string;
  @DateOnly({ description: 'The day on which the rate of the one was set' })
  fromDay!: string;
  @DateOnly({ description: 'The day on which the rate of the other was set' })
  toDay!: string;
}

export class RevaluationQuery {
  @DateOnly({ optional: true, description: 'The day of the rates; today where nothing is said' })
  day?: string;
}

export class RevaluedDto {
  @Choice(['commitment', 'charge'], { description: 'What is ordered and not posted, or a year of what recurs' })
  kind!: 'commitment' | 'charge';
  @CurrencyCode()
  currency!: string;
  @WholeNumber()
  lines!: number;
  @MinorUnits({ description: 'In its own currency' })
  owedMinor!: string;
  @MinorUnits({
    nullable: true,
    description: 'In the currency of the organisation, at the rates of then; null where one is not known',
  })
  thenMinor!: string | null;
  @MinorUnits({ nullable: true, description: 'The same at the rate of the day' })
  nowMinor!: string | null;
}

export class RevaluationDto {
  @DateOnly()
  day!: string;
  @CurrencyCode()
  currency!: string;
  @ListOf(() => RevaluedDto)
  rows!: RevaluedDto[];
}
