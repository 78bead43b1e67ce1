export { CataloguePage } from './CataloguePage.js';
export { NewOfferPage, OfferPage } from './OfferPages.js';
export { OffersPage } from './OffersPage.js';
