import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { ItemFilterDto } from '#inventory';
import { type Actor, CurrentActor, Requires } from '#platform';
import { csvDownload } from '../csv/csv-download.js';
import { ItemExports } from './item-exports.js';

@ApiTags('Items')
@Controller({ path: 'items', version: '1' })
export class ItemExportsController {
  constructor(private readonly exports: ItemExports) {}

  @Get('export.csv')
  @Requires('exchange.export', {
    summary: 'The items of one kind (assets where none is said) as CSV, in the columns that an import reads',
  })
  @ApiProduces('text/csv')
  download(@CurrentActor() actor: Actor, @Query() { kind = 'asset', ...filters }: ItemFilterDto): StreamableFile {
    return csvDownload(this.exports.csv(actor, kind, filters), `${kind}s.csv`);
  }
}
