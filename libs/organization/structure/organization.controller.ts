import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, Requires } from '#platform';
import type { Organization } from './organization.entity.js';
import { Organizations } from './organizations.service.js';
import { OrganizationChangesDto, OrganizationDto } from './structure.dto.js';

@ApiTags('Organisation')
@Controller({ path: 'organization', version: '1' })
export class OrganizationController {
  constructor(private readonly organizations: Organizations) {}

  @Get()
  @Requires('organization.read', { summary: 'The organisation that you belong to', answers: OrganizationDto })
  read(@CurrentActor() actor: Actor): Promise<Organization> {
    return this.organizations.get(actor);
  }

  @Patch()
  @Requires('organization.edit', { summary: 'Changes name, region or tags', answers: OrganizationDto })
  amend(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() changes: OrganizationChangesDto,
  ): Promise<Organization> {
    return this.organizations.amend(actor, version, changes);
  }
}
