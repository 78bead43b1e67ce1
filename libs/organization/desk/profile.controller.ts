import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, Requires } from '#platform';
import { ProfileChangesDto, ProfileDto } from './profile.dto.js';
import { type Profile, Profiles } from './profiles.service.js';

@ApiTags('Profile')
@Controller({ path: 'profile', version: '1' })
export class ProfileController {
  constructor(private readonly profiles: Profiles) {}

  @Get()
  @Requires('own.session', { summary: 'How the application speaks and looks to you', answers: ProfileDto })
  read(@CurrentActor() actor: Actor): Promise<Profile> {
    return this.profiles.of(actor);
  }

  @Patch()
  @Requires('own.session', { summary: 'Changes language, time zone, look, or what pages keep for you', answers: ProfileDto })
  amend(@CurrentActor() actor: Actor, @IfMatch() version: number, @Body() changes: ProfileChangesDto): Promise<Profile> {
    return this.profiles.amend(actor, version, changes);
  }
}
