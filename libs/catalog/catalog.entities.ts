import { Contract, ContractRate } from './contracts/contract.entity.js';
import { Product } from './products/product.entity.js';
import { BillingAccount, Vendor } from './vendors/vendor.entity.js';

/** Every entity of this lib. They refer to each other and to those of the organisation. */
export const catalogEntities = [Vendor, BillingAccount, Product, Contract, ContractRate];
