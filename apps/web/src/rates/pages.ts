export { ExchangeRatesPage } from './ExchangeRatesPage.js';
