import { Readable } from 'node:stream';
import { Body, Controller, Get, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, isId, notFound, type Page, pageOf, Refusal, Requires } from '#platform';
import { csvDownload } from '../csv/csv-download.js';
import type { Mapping } from '../formats/columns.rules.js';
import { checkedMapping, noMapping } from '../formats/mapping.rules.js';
import {
  ImportDetailDto,
  ImportDto,
  ImportQuery,
  ImportRowDto,
  ImportRowQuery,
  UnderstandingDto,
  UploadQuery,
} from './import.dto.js';
import type { ImportDetail, ImportRowView, ImportView } from './import.js';
import { ImportQueries } from './imports.queries.js';
import { Imports } from './imports.service.js';
import { Mappings } from './mappings.service.js';
import { Uploads } from './uploads.service.js';

const USUAL_ROWS = 100;

@ApiTags('Imports')
@Controller({ path: 'imports', version: '1' })
export class ImportsController {
  constructor(
    private readonly uploads: Uploads,
    private readonly imports: Imports,
    private readonly queries: ImportQueries,
    private readonly mappings: Mappings,
  ) {}

  @Post()
  @Requires('exchange.import', {
    summary: 'Takes a CSV file in and says what a run would do; changes nothing yet',
    answers: ImportDetailDto,
    status: 201,
  })
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string', format: 'binary' }, required: true, description: 'The file' })
  async receive(@CurrentActor() actor: Actor, @Query() query: UploadQuery, @Body() body: unknown): Promise<ImportDetail> {
    if (!(body instanceof Readable)) throw new Refusal('unsupported_media_type', 'Send the file itself as text/csv.');
    const { mapping, ...wishes } = query;
    const named = mapping === undefined ? {} : { mapping: mappingOf(mapping) };
    try {
      const { id } = await this.uploads.receive(actor, body.iterator({ destroyOnReturn: false }), { ...wishes, ...named });
      return await this.queries.show(actor, id);
    } finally {
      // Of a file that is refused half-way the rest is let run by: the answer travels over the same connection.
      body.resume();
    }
  }

  @Get()
  @Requires('exchange.import', { summary: 'Imports, newest first', answers: pageOf(ImportDto) })
  list(@CurrentActor() actor: Actor, @Query() query: ImportQuery): Promise<Page<ImportView>> {
    return this.queries.list(actor, query, query);
  }

  @Get(':id')
  @Requires('exchange.import', { summary: 'One import, with how its columns are understood', answers: ImportDetailDto })
  find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ImportDetail> {
    return this.queries.show(actor, known(id));
  }

  @Put(':id/mapping')
  @Requires('exchange.import', {
    summary: 'Says what the columns mean, before it is run; the rows are judged anew, as a background job',
    answers: ImportDetailDto,
    status: 202,
  })
  understand(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { format, mapping, ...options }: UnderstandingDto,
  ): Promise<ImportDetail> {
    return this.mappings.understand(actor, known(id), { format, mapping: checkedMapping(mapping, '/mapping'), options });
  }

  @Get(':id/rows')
  @Requires('exchange.import', {
    summary: 'Its rows: what becomes of each, and what is wrong, by row and column',
    answers: pageOf(ImportRowDto),
  })
  async rows(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: ImportRowQuery,
  ): Promise<Page<ImportRowView>> {
    const { limit = USUAL_ROWS, after = '0', ...filters } = query;
    return this.queries.page(actor, known(id), Number(after), limit, filters);
  }

  @Get(':id/refused.csv')
  @Requires('exchange.import', { summary: 'The refused rows with their own columns, and why each was refused' })
  @ApiProduces('text/csv')
  async refused(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const { fileName } = await this.queries.find(actor, known(id));
    return csvDownload(this.imports.refusedCsv(actor, id), `refused-${fileName}`);
  }

  @Post(':id/run')
  @Requires('exchange.import', { summary: 'Applies what was not refused, as a background job', answers: ImportDto, status: 202 })
  run(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ImportView> {
    return this.imports.run(actor, known(id));
  }

  @Post(':id/cancellation')
  @Requires('exchange.import', {
    summary: 'Stops it after the present chunk; what is applied stays',
    answers: ImportDto,
    status: 202,
  })
  cancel(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ImportView> {
    return this.imports.cancel(actor, known(id));
  }

  @Post(':id/resumption')
  @Requires('exchange.import', { summary: 'Lets a stopped run go on where it stopped', answers: ImportDto, status: 202 })
  resume(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ImportView> {
    return this.imports.resume(actor, known(id));
  }
}

function known(id: string): string {
  if (!isId(id)) throw notFound('The import');
  return id;
}

/** @throws Refusal `validation_failed` where it is no JSON object of texts and nulls */
function mappingOf(json: string): Mapping {
  try {
    const parsed: unknown = JSON.parse(json);
    return checkedMapping(parsed, '?mapping');
  } catch {
    throw noMapping('?mapping');
  }
}
