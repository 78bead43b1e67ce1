import { Module } from '@nestjs/common';
import { CatalogSchedules } from './catalog.schedules.js';
import { ContractRates } from './contracts/contract-rates.service.js';
import { ContractRatesController, ContractsController } from './contracts/contracts.controller.js';
import { ContractsQueries } from './contracts/contracts.queries.js';
import { Contracts } from './contracts/contracts.service.js';
import { ProductsController } from './products/products.controller.js';
import { ProductsQueries } from './products/products.queries.js';
import { Products } from './products/products.service.js';
import { BillingAccountsController, VendorsController } from './vendors/vendors.controller.js';
import { VendorsQueries } from './vendors/vendors.queries.js';
import { Vendors } from './vendors/vendors.service.js';

const services = [Vendors, Products, Contracts, ContractRates];

/** What can be bought, from whom, on which terms. */
@Module({ providers: [...services, CatalogSchedules], exports: services })
export class CatalogModule {}

/** The routes, for the API alone. */
@Module({
  imports: [CatalogModule],
  controllers: [VendorsController, BillingAccountsController, ProductsController, ContractsController, ContractRatesController],
  providers: [VendorsQueries, ProductsQueries, ContractsQueries],
})
export class CatalogHttpModule {}
