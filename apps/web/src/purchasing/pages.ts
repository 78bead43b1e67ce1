export { OrderablePage } from './OrderablePage.js';
export { OrderPage } from './OrderPage.js';
export { OrdersPage } from './OrdersPage.js';
export { ReceivePage } from './ReceivePage.js';
export { ReceivingPage } from './ReceivingPage.js';
