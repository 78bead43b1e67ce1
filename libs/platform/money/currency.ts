import { Refusal } from '../refusal.js';

/** ISO 4217 alphabetic codes in use, by the number of decimals of their minor unit. Funds without a minor unit (gold, SDR …) are no money here. */
const inUse: Record<number, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2: `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC
    CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR
    KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN
    PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS
    UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`,
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

/** Withdrawn in the last years, but still found in the records of those who paid in them. All have two decimals. */
const withdrawn = 'ANG BGN EEK HRK LTL LVL SLL';

const decimalsByCode = new Map<string, number>([
  ...Object.entries(inUse).flatMap(([decimals, codes]) => codes.split(/\s+/).map((code) => [code, Number(decimals)] as const)),
  ...withdrawn.split(' ').map((code) => [code, 2] as const),
]);

/** The currencies in use today, in order of their codes. */
export const currencyCodes: readonly string[] = Object.values(inUse)
  .flatMap((codes) => codes.split(/\s+/))
  .sort();

export function isCurrencyCode(code: string): boolean {
  return decimalsByCode.has(code);
}

/** How many decimals the currency's minor unit has: 0 for JPY, 2 for EUR, 3 for KWD, 4 for CLF. @throws Refusal `currency_unknown` */
export function decimalsOf(currency: string): number {
  const decimals = decimalsByCode.get(currency);
  if (decimals === undefined) throw new Refusal('currency_unknown', `${quoted(currency)} is not a currency of ISO 4217.`);
  return decimals;
}

function quoted(text: string): string {
  return `“${text.slice(0, 20)}”`;
}
