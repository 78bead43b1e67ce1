export { OrderablePage } from './OrderablePage.js';
export { OrderPage } from './OrderPage.js';
export { OrdersPage } from './OrdersPage.js';
export { QuotePage } from './quotes/QuotePage.js';
export { QuotesPage } from './quotes/QuotesPage.js';
export { ReceivePage } from './ReceivePage.js';
export { ReceivingPage } from './ReceivingPage.js';
