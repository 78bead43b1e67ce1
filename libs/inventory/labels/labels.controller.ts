import { Controller, Get, Header, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Actor, Clock, Config, CurrentActor, Requires } from '#platform';
import { LabelsQuery } from './label.dto.js';
import { labelSheets } from './label-sheet.rules.js';
import { labelsPdf } from './label-writer.js';
import { LabelQueries } from './labels.queries.js';

@ApiTags('Items')
@Controller({ path: 'items', version: '1' })
export class LabelsController {
  constructor(
    private readonly labels: LabelQueries,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Get('labels.pdf')
  @Requires('items.read', {
    summary: 'Labels to print, of these items or of all that match; each with a code that leads to the item',
  })
  @ApiProduces('application/pdf')
  @Header('Cache-Control', 'private, no-store')
  async print(
    @CurrentActor() actor: Actor,
    @Query() { ids, size = '62x29', ...filters }: LabelsQuery,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const home = this.config.values.publicUrl ?? `${request.protocol}://${request.host}`;
    const rows = await this.labels.read(actor, ids ? { ids } : { filters });
    const labels = rows.map(({ id, ...label }) => ({ ...label, address: new URL(`/items/${id}`, home).href }));
    const owner = await this.labels.owner(actor);
    const pdf = labelsPdf({ sheet: labelSheets[size], labels, owner, printedAt: this.clock.now() });
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: 'inline; filename="labels.pdf"' });
  }
}
