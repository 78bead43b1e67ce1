import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { domains, type ItemKind, itemKinds } from '#catalog';
import { phases } from '#lifecycle';
import { type Actor, Choice, CurrentActor, Flag, Requires, Text, Uuid } from '#platform';
import { csvDownload } from '../csv/csv-download.js';
import { ItemExports } from './item-exports.js';

/** As the list of items is narrowed; of one kind at a time, since each has its own columns. */
export class ItemExportQuery {
  @Choice(itemKinds, { optional: true, description: '`asset` where it is left out' })
  kind?: ItemKind;
  @Choice(domains, { optional: true })
  domain?: string;
  @Choice(phases, { optional: true })
  phase?: string;
  @Text({ optional: true, max: 60 })
  state?: string;
  @Text({ optional: true, max: 60 })
  subState?: string;
  @Text({ optional: true, max: 100 })
  tag?: string;
  @Uuid({ optional: true })
  productId?: string;
  @Uuid({ optional: true })
  vendorId?: string;
  @Uuid({ optional: true })
  contractId?: string;
  @Uuid({ optional: true })
  costCenterId?: string;
  @Uuid({ optional: true })
  holderId?: string;
  @Uuid({ optional: true, description: 'With all units below it' })
  businessUnitId?: string;
  @Uuid({ optional: true, description: 'With all places below it' })
  locationId?: string;
  @Flag({ optional: true })
  stuck?: boolean;
  @Text({ optional: true, max: 200, description: 'Words to search for' })
  q?: string;
}

@ApiTags('Items')
@Controller({ path: 'items', version: '1' })
export class ItemExportsController {
  constructor(private readonly exports: ItemExports) {}

  @Get('export.csv')
  @Requires('exchange.export', { summary: 'The items as CSV, in the columns that an import reads' })
  @ApiProduces('text/csv')
  download(@CurrentActor() actor: Actor, @Query() { kind = 'asset', ...filters }: ItemExportQuery): StreamableFile {
    return csvDownload(this.exports.csv(actor, kind, filters), `${kind}s.csv`);
  }
}
