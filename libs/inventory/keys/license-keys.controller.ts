import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Listing, listPage } from '#organization';
import { type Actor, CurrentActor, Database, type Page, PageQuery, pageOf, Requires } from '#platform';
import { ItemViews } from '../items/item-views.queries.js';
import { LicenseKeyDto, NewLicenseKeysDto, ReadLicenseKeyDto } from './license-key.dto.js';
import { LicenseKeys } from './license-keys.service.js';

const keys: Listing = {
  select: 'k.id, k.ending, k.added_at AS "addedAt", k.added_by AS "addedBy"',
  from: 'license_keys k',
  id: 'k.id',
  sortable: { id: 'k.id' },
  usual: 'id',
  searched: ['k.ending'],
  label: 'The key',
};

@ApiTags('Items')
@Controller({ path: 'items/:id/license-keys', version: '1' })
export class LicenseKeysController {
  constructor(
    private readonly database: Database,
    private readonly views: ItemViews,
    private readonly keys: LicenseKeys,
  ) {}

  @Get()
  @Requires('licenses.keys', { summary: 'The keys of a license, without what they say', answers: pageOf(LicenseKeyDto) })
  async list(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<Page<LicenseKeyDto>> {
    const pool = await this.views.visible(actor, id);
    return listPage<LicenseKeyDto>(this.database, keys, query, [['k.license_id = ?', pool.id]]);
  }

  @Post()
  @Requires('licenses.keys', { summary: 'Adds keys, which are kept sealed', status: 204 })
  add(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { keys: added }: NewLicenseKeysDto): Promise<void> {
    return this.keys.add(actor, id, added);
  }

  @Post(':keyId/reading')
  @Requires('licenses.keys', {
    summary: 'Shows a key; that it was read is written into the audit trail',
    answers: ReadLicenseKeyDto,
    status: 200,
  })
  async read(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('keyId') keyId: string): Promise<ReadLicenseKeyDto> {
    return { secret: await this.keys.read(actor, id, keyId) };
  }

  @Delete(':keyId')
  @Requires('licenses.keys', { summary: 'Removes a key', status: 204 })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('keyId') keyId: string): Promise<void> {
    return this.keys.remove(actor, id, keyId);
  }
}
