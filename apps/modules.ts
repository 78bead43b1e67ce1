import type { Type } from '@nestjs/common';
import { CatalogHttpModule, CatalogModule } from '#catalog';
import { ExchangeHttpModule, ExchangeModule } from '#exchange';
import { InventoryHttpModule, InventoryModule } from '#inventory';
import { LifecycleHttpModule, LifecycleModule } from '#lifecycle';
import { MessagingHttpModule, MessagingModule } from '#messaging';
import { OrganizationHttpModule, OrganizationModule } from '#organization';
import { ProcurementHttpModule, ProcurementModule } from '#procurement';
import { SpendHttpModule, SpendModule } from '#spend';

/** The services of every lib, for API, worker and CLI alike. */
export const serviceModules: Type<object>[] = [
  MessagingModule,
  OrganizationModule,
  CatalogModule,
  LifecycleModule,
  InventoryModule,
  SpendModule,
  ProcurementModule,
  ExchangeModule,
];

/** The controllers of every lib, for the API alone. */
export const httpModules: Type<object>[] = [
  MessagingHttpModule,
  OrganizationHttpModule,
  CatalogHttpModule,
  LifecycleHttpModule,
  InventoryHttpModule,
  SpendHttpModule,
  ProcurementHttpModule,
  ExchangeHttpModule,
];
