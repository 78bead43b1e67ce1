import { type DynamicModule, Module } from '@nestjs/common';
import { PlatformHttpModule, PlatformModule, type PlatformOptions } from '#platform';
import { httpModules, serviceModules } from '../modules.js';
import type { Profile } from './system/system.dto.js';
import { SystemModule } from './system/system.module.js';

/** The HTTP door: every lib's services and controllers. Carries out no queued work. */
@Module({})
export class ApiModule {
  static with(platform: PlatformOptions, profile: Profile = 'server'): DynamicModule {
    const services = [PlatformModule.with(platform), ...serviceModules];
    return { module: ApiModule, imports: [...services, PlatformHttpModule, ...httpModules, SystemModule.of(profile)] };
  }
}
