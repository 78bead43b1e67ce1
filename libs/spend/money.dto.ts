import { CurrencyCode, MinorUnits, type MoneyJson } from '#platform';

/** An amount in JSON, in and out. */
export class MoneyDto implements MoneyJson {
  @MinorUnits({ signed: true, description: 'Whole minor units (cents) as text', example: '125900' })
  amountMinor!: string;
  @CurrencyCode()
  currency!: string;
}
