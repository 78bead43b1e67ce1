import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, DateOnly, Requires } from '#platform';
import { csvDownload } from '../csv/csv-download.js';
import { FocusExports } from './focus-exports.js';

export class FocusExportQuery {
  @DateOnly({ description: 'Any date of the first month', example: '2026-01-01' })
  from!: string;
  @DateOnly({ description: 'Any date of the last month', example: '2026-12-31' })
  to!: string;
}

@ApiTags('Spend')
@Controller({ path: 'ledger', version: '1' })
export class FocusController {
  constructor(private readonly exports: FocusExports) {}

  @Get('focus.csv')
  @Requires('spend.read', { summary: 'The charges of some months as a cost and usage file of FOCUS 1.4' })
  @ApiProduces('text/csv')
  async download(@CurrentActor() actor: Actor, @Query() query: FocusExportQuery): Promise<StreamableFile> {
    const name = `focus-${query.from.slice(0, 7)}-${query.to.slice(0, 7)}.csv`;
    return csvDownload(await this.exports.prepared(actor, query), name);
  }
}
