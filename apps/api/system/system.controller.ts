import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '#platform';
import { SystemDto } from './system.dto.js';
import { SystemState } from './system.queries.js';

@ApiTags('Operations')
@Controller({ path: 'system', version: '1' })
export class SystemController {
  constructor(private readonly state: SystemState) {}

  @Get()
  @Requires('system.read', { summary: 'How the installation is doing', answers: SystemDto })
  read(@CurrentActor() actor: Actor): Promise<SystemDto> {
    return this.state.read(actor);
  }
}
