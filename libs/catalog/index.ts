export { catalogEntities } from './catalog.entities.js';
export { Catalog1764000300000 } from './catalog.migration.js';
export { CatalogMinimums1764105605000 } from './catalog.minimums.migration.js';
export { CatalogHttpModule, CatalogModule } from './catalog.module.js';
export {
  type ChargeKind,
  Contract,
  ContractRate,
  type ContractState,
  chargeKinds,
  contractStates,
  type Renewal,
  renewals,
} from './contracts/contract.entity.js';
export { type ContractVerb, contractVerbs } from './contracts/contract.lifecycle.js';
export { ContractRates, type NewRate, type RateOnDay } from './contracts/contract-rates.service.js';
export { type ContractFacts, Contracts } from './contracts/contracts.service.js';
export { type Domain, domains, type ItemKind, itemKinds, Product } from './products/product.entity.js';
export { type ProductFacts, type ProductRow, Products } from './products/products.service.js';
export { BillingAccount, Vendor } from './vendors/vendor.entity.js';
export { type BillingAccountFacts, type VendorFacts, type VendorRow, Vendors } from './vendors/vendors.service.js';
