export { largestRemainder } from './allocation.js';
export { currencyCodes, decimalsOf, isCurrencyCode } from './currency.js';
export { Money, type MoneyJson } from './money.js';
export { type ParseMoneyOptions, parseMoney } from './parse-money.js';
export { convert, Exact, positiveDecimal, UnitRate } from './rates.js';
export { divideHalfEven } from './rounding.js';
export { shownMoney } from './shown-money.js';
