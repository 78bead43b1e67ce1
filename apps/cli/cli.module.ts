import { type DynamicModule, Module } from '@nestjs/common';
import { PlatformModule, type PlatformOptions } from '#platform';
import { serviceModules } from '../modules.js';

/** Every lib's services, for a command: no HTTP, and no couriers, which are the worker's. */
@Module({})
export class CliModule {
  static with(platform: PlatformOptions): DynamicModule {
    return { module: CliModule, imports: [PlatformModule.with(platform), ...serviceModules] };
  }
}
