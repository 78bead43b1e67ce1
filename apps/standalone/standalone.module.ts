import { type DynamicModule, Module } from '@nestjs/common';
import { MessagingWorkerModule } from '#messaging';
import type { PlatformOptions } from '#platform';
import { ApiModule } from '../api/api.module.js';

/** The API and the worker in one process, on the same services and the same pool of connections. */
@Module({})
export class StandaloneModule {
  static with(platform: PlatformOptions): DynamicModule {
    return { module: StandaloneModule, imports: [ApiModule.with(platform, 'embedded'), MessagingWorkerModule] };
  }
}
