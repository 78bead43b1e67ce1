import type { Type } from '@nestjs/common';
import { LifecycleHttpModule, LifecycleModule } from '#lifecycle';
import { MessagingHttpModule, MessagingModule } from '#messaging';

/** The services of every lib, for API, worker and CLI alike. */
export const serviceModules: Type<object>[] = [MessagingModule, LifecycleModule];

/** The controllers of every lib, for the API alone. */
export const httpModules: Type<object>[] = [MessagingHttpModule, LifecycleHttpModule];
