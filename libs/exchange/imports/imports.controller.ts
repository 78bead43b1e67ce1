import { Readable } from 'node:stream';
import { Body, Controller, Get, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, isId, notFound, type Page, pageOf, Refusal, Requires } from '#platform';
import { csvDownload } from '../csv/csv-download.js';
import type { Mapping } from '../formats/columns.rules.js';
import { ImportDto, ImportQuery, ImportRowDto, ImportRowQuery, UploadQuery } from './import.dto.js';
import type { ImportRowView, ImportView } from './import.js';
import { ImportQueries } from './imports.queries.js';
import { Imports } from './imports.service.js';
import { Uploads } from './uploads.service.js';

const USUAL_ROWS = 100;

@ApiTags('Imports')
@Controller({ path: 'imports', version: '1' })
export class ImportsController {
  constructor(
    private readonly uploads: Uploads,
    private readonly imports: Imports,
    private readonly queries: ImportQueries,
  ) {}

  @Post()
  @Requires('exchange.import', {
    summary: 'Takes a CSV file in and says what a run would do; changes nothing yet',
    answers: ImportDto,
    status: 201,
  })
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string', format: 'binary' }, required: true, description: 'The file' })
  async receive(@CurrentActor() actor: Actor, @Query() query: UploadQuery, @Body() body: unknown): Promise<ImportView> {
    if (!(body instanceof Readable)) throw new Refusal('unsupported_media_type', 'Send the file itself as text/csv.');
    const { mapping, ...wishes } = query;
    const named = mapping === undefined ? {} : { mapping: mappingOf(mapping) };
    try {
      return await this.uploads.receive(actor, body.iterator({ destroyOnReturn: false }), { ...wishes, ...named });
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
  @Requires('exchange.import', { summary: 'One import', answers: ImportDto })
  find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ImportView> {
    return this.queries.find(actor, known(id));
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
    const { limit = USUAL_ROWS, after = '0', verdict } = query;
    return this.queries.page(actor, known(id), Number(after), limit, verdict);
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

/** @throws Refusal `validation_failed` where it is no object of texts and nulls */
function mappingOf(json: string): Mapping {
  const refusal = new Refusal('validation_failed', 'The mapping must be a JSON object: header → field or null.', {
    pointer: '?mapping',
  });
  try {
    const parsed: unknown = JSON.parse(json);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw refusal;
    const entries: Array<[string, unknown]> = Object.entries(parsed);
    const mapping = new Map<string, string | null>();
    for (const [header, field] of entries) {
      if (typeof field !== 'string' && field !== null) throw refusal;
      mapping.set(header, field);
    }
    return Object.fromEntries(mapping);
  } catch {
    throw refusal;
  }
}
