export { ContractPage } from './ContractPage.js';
export { ContractsPage } from './ContractsPage.js';
export { ProductPage } from './ProductPage.js';
export { ProductsPage } from './ProductsPage.js';
export { VendorPage } from './VendorPage.js';
export { VendorsPage } from './VendorsPage.js';
