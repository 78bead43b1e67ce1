import { type DynamicModule, Module } from '@nestjs/common';
import { PlatformHttpModule, PlatformModule, type PlatformOptions } from '#platform';
import { httpModules, serviceModules } from '../modules.js';

/** The HTTP door: every lib's services and controllers. Carries out no queued work. */
@Module({})
export class ApiModule {
  static with(platform: PlatformOptions): DynamicModule {
    return { module: ApiModule, imports: [PlatformModule.with(platform), ...serviceModules, PlatformHttpModule, ...httpModules] };
  }
}
