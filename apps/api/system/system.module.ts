import { type DynamicModule, Module } from '@nestjs/common';
import { SpendModule } from '#spend';
import { SystemController } from './system.controller.js';
import type { Profile } from './system.dto.js';
import { PROFILE, SystemState } from './system.queries.js';

/** What only the application as a whole can tell of itself. */
@Module({})
export class SystemModule {
  static of(profile: Profile): DynamicModule {
    return {
      module: SystemModule,
      imports: [SpendModule],
      controllers: [SystemController],
      providers: [SystemState, { provide: PROFILE, useValue: profile }],
    };
  }
}
