import type { Type } from '@nestjs/common';
import { CatalogModule } from '#catalog';
import { LifecycleHttpModule, LifecycleModule } from '#lifecycle';
import { MessagingHttpModule, MessagingModule } from '#messaging';
import { OrganizationHttpModule, OrganizationModule } from '#organization';

/** The services of every lib, for API, worker and CLI alike. */
export const serviceModules: Type<object>[] = [MessagingModule, OrganizationModule, CatalogModule, LifecycleModule];

/** The controllers of every lib, for the API alone. */
export const httpModules: Type<object>[] = [MessagingHttpModule, OrganizationHttpModule, LifecycleHttpModule];
