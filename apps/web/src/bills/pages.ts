export { ProviderBillsPage } from './ProviderBillsPage.js';
