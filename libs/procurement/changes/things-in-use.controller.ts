import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '#platform';
import { ThingInUseDto, ThingsInUseDto } from './change.dto.js';
import { ThingsInUse } from './things-in-use.queries.js';

@ApiTags('Procurement')
@Controller({ path: 'request-choices/things', version: '1' })
export class ThingsInUseController {
  constructor(private readonly things: ThingsInUse) {}

  @Get()
  @Requires('procurement.request', {
    summary: 'What you have in use yourself, and what can be asked of it; at most twenty',
    answers: ThingsInUseDto,
  })
  async mine(@CurrentActor() actor: Actor): Promise<ThingsInUseDto> {
    return { data: await this.things.mine(actor) };
  }

  @Get(':id')
  @Requires('procurement.request', {
    summary: 'Something that you may read or have, and what can be asked of it',
    answers: ThingInUseDto,
  })
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ThingInUseDto> {
    return this.things.one(actor, id);
  }
}
