import { Module } from '@nestjs/common';
import { Products } from './products/products.service.js';
import { Vendors } from './vendors/vendors.service.js';

const services = [Vendors, Products];

/** What can be bought, from whom, on which terms. */
@Module({ providers: services, exports: services })
export class CatalogModule {}
