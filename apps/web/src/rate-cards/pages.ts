export { RateCardsPage } from './RateCardsPage.js';
