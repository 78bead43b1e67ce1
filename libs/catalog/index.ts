export { Catalog1764000300000 } from './catalog.migration.js';
export {
  type ChargeKind,
  Contract,
  ContractRate,
  type ContractState,
  chargeKinds,
  contractStates,
  type Renewal,
  renewals,
} from './contract.entity.js';
export { type Domain, domains, type ItemKind, itemKinds, Product } from './product.entity.js';
export { BillingAccount, Vendor } from './vendor.entity.js';
