import { type DynamicModule, Module } from '@nestjs/common';
import { MessagingWorkerModule } from '#messaging';
import { PlatformModule, type PlatformOptions } from '#platform';
import { serviceModules } from '../modules.js';

/** The worker: every lib's services, and the couriers that carry out what is queued and due. No HTTP. */
@Module({})
export class WorkerModule {
  static with(platform: PlatformOptions): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.with(platform), ...serviceModules, MessagingWorkerModule] };
  }
}
