import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { BulkChangeQueries } from '#inventory';
import { type Actor, CurrentActor, isId, notFound, Requires } from '#platform';
import { csvLines } from '../csv/csv-cells.rules.js';
import { csvDownload } from '../csv/csv-download.js';

const HEADERS = ['Asset Tag', 'Name', 'Outcome', 'Code', 'Reason', 'At fault'];

@ApiTags('Bulk changes')
@Controller({ path: 'bulk-changes', version: '1' })
export class BulkResultsController {
  constructor(private readonly queries: BulkChangeQueries) {}

  @Get(':id/results.csv')
  @Requires('items.read', { summary: 'What became of each item, as CSV' })
  @ApiProduces('text/csv')
  async download(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    if (!isId(id)) throw notFound('The bulk change');
    await this.queries.find(actor, id);
    return csvDownload(this.lines(actor, id), `bulk-change-${id}.csv`);
  }

  private async *lines(actor: Actor, id: string): AsyncGenerator<string> {
    yield csvLines([HEADERS]);
    for await (const rows of this.queries.allResults(actor, id)) {
      yield csvLines(
        rows.map(({ item, outcome, code, reason, pointer }) => [
          item.tag ?? item.named,
          item.name ?? '',
          outcome ?? 'waiting',
          code ?? '',
          reason ?? '',
          pointer ?? '',
        ]),
      );
    }
  }
}
