import { Controller, Get, Header, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Actor, Clock, Config, CurrentActor, Requires } from '#platform';
import type { ItemFilters } from '../items/item-conditions.js';
import { LabelsQuery, ZplLabelsQuery } from './label.dto.js';
import { labelSheets } from './label-sheet.rules.js';
import { type Label, labelsPdf } from './label-writer.js';
import { LabelQueries } from './labels.queries.js';
import { zplLabel } from './zpl.rules.js';

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
    const labels = await this.labelsOf(actor, ids ? { ids } : { filters }, request);
    const owner = await this.labels.owner(actor);
    const pdf = labelsPdf({ sheet: labelSheets[size], labels, owner, printedAt: this.clock.now() });
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: 'inline; filename="labels.pdf"' });
  }

  @Get('labels.zpl')
  @Requires('items.read', { summary: 'The same for a label printer that understands ZPL II, one label after the other' })
  @ApiProduces('text/plain')
  @Header('Cache-Control', 'private, no-store')
  async send(
    @CurrentActor() actor: Actor,
    @Query() { ids, size = '62x29', code = 'qr', dpi: density = '203', ...filters }: ZplLabelsQuery,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const labels = await this.labelsOf(actor, ids ? { ids } : { filters }, request);
    const owner = await this.labels.owner(actor);
    const zpl = labels.map((label) => zplLabel(label, { label: labelSheets[size].label, code, density, owner })).join('');
    return new StreamableFile(Buffer.from(zpl), {
      type: 'text/plain; charset=utf-8',
      disposition: 'attachment; filename="labels.zpl"',
    });
  }

  private async labelsOf(
    actor: Actor,
    wanted: { ids: readonly string[] } | { filters: ItemFilters },
    request: FastifyRequest,
  ): Promise<Label[]> {
    const home = this.config.values.publicUrl ?? `${request.protocol}://${request.host}`;
    const rows = await this.labels.read(actor, wanted);
    return rows.map(({ id, ...label }) => ({ ...label, address: new URL(`/items/${id}`, home).href }));
  }
}
