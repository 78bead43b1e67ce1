import { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Database, IfMatch, type Page, pageOf, Refusal, Requires } from '#platform';
import { csvDownload } from '../csv/csv-download.js';
import {
  PostedFileDto,
  PostFileDto,
  ProviderFileDetailDto,
  ProviderFileDto,
  ProviderFileQuery,
  ProviderFileUploadQuery,
  ProviderRuleChangesDto,
  ProviderRuleMoveDto,
  ProviderRulesDto,
  RepostedFileDto,
} from './bill.dto.js';
import { BillFiles } from './bill-files.service.js';
import { BillPosting, type PostedBills, type RepostedBills } from './bill-posting.service.js';
import { BillRules } from './bill-rules.service.js';
import { BillQueries } from './bills.queries.js';

@ApiTags('Provider bills')
@Controller({ version: '1' })
export class BillsController {
  constructor(
    private readonly database: Database,
    private readonly files: BillFiles,
    private readonly posting: BillPosting,
    private readonly rules: BillRules,
    private readonly queries: BillQueries,
  ) {}

  @Post('provider-files')
  @Requires('spend.post', {
    summary: 'Takes in what a provider bills, as a cost file of FOCUS 1.0 or newer; posts nothing yet',
    answers: ProviderFileDetailDto,
    status: 201,
  })
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string', format: 'binary' }, required: true, description: 'The file, plain or packed by gzip' })
  async receive(
    @CurrentActor() actor: Actor,
    @Query() { fileName = 'focus.csv' }: ProviderFileUploadQuery,
    @Body() body: unknown,
  ): Promise<ProviderFileDetailDto> {
    if (!(body instanceof Readable)) throw new Refusal('unsupported_media_type', 'Send the file itself as text/csv.');
    try {
      const id = await this.files.receive(actor, body.iterator({ destroyOnReturn: false }), fileName);
      return await this.shown(actor, id);
    } finally {
      // Of a file that is refused half-way the rest is let run by: the answer travels over the same connection.
      body.resume();
    }
  }

  @Get('provider-files')
  @Requires('spend.read', { summary: 'Files of providers, newest first', answers: pageOf(ProviderFileDto) })
  list(@Query() query: ProviderFileQuery): Promise<Page<ProviderFileDto>> {
    return this.queries.list(query);
  }

  @Get('provider-files/:id')
  @Requires('spend.read', { summary: 'A file, what it bills, and what nobody is named for', answers: ProviderFileDetailDto })
  find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ProviderFileDetailDto> {
    return this.queries.find(actor, id);
  }

  @Get('provider-files/:id/refused.csv')
  @ApiProduces('text/csv')
  @Requires('spend.read', { summary: 'The rows that cannot be read, with the reason' })
  async refused(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const pieces: string[] = [];
    await this.database.reading(actor, async () => {
      for await (const piece of this.queries.refused(id)) pieces.push(piece);
    });
    return csvDownload(asStream(pieces), 'refused-rows');
  }

  @Post('provider-files/:id/posting')
  @HttpCode(200)
  @Requires('spend.post', {
    summary: 'Posts its bills; those of the same account and month are replaced',
    answers: PostedFileDto,
  })
  post(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { leaveRefused = false }: PostFileDto,
  ): Promise<PostedBills> {
    return this.posting.post(actor, id, leaveRefused);
  }

  @Get('provider-files/:id/reposting')
  @Requires('spend.post', {
    summary: 'How many of its posted bills come out otherwise by the rules of now',
    answers: RepostedFileDto,
  })
  outdated(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RepostedBills> {
    return this.posting.outdated(actor, id);
  }

  @Post('provider-files/:id/reposting')
  @HttpCode(200)
  @Requires('spend.post', {
    summary: 'Posts those again by the rules of now; what stood of them is reversed',
    answers: RepostedFileDto,
  })
  repost(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RepostedBills> {
    return this.posting.repost(actor, id);
  }

  @Delete('provider-files/:id')
  @Requires('spend.post', { summary: 'Removes a file of which nothing is posted', status: 204 })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.files.remove(actor, id);
  }

  @Get('provider-rules')
  @Requires('spend.read', { summary: 'Whom charges are for', answers: ProviderRulesDto })
  async listRules(@CurrentActor() actor: Actor): Promise<ProviderRulesDto> {
    return { rules: await this.queries.rules(actor) };
  }

  @Post('provider-rules')
  @Requires('spend.post', { summary: 'Adds a rule, which is tried last', answers: ProviderRulesDto, status: 201 })
  async addRule(@CurrentActor() actor: Actor, @Body() body: ProviderRuleChangesDto): Promise<ProviderRulesDto> {
    await this.rules.add(actor, body);
    return this.allRules(actor);
  }

  @Patch('provider-rules/:id')
  @Requires('spend.post', { summary: 'Changes a rule', answers: ProviderRulesDto })
  async amendRule(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ProviderRuleChangesDto,
  ): Promise<ProviderRulesDto> {
    await this.rules.amend(actor, id, version, body);
    return this.allRules(actor);
  }

  @Post('provider-rules/:id/place')
  @HttpCode(200)
  @Requires('spend.post', { summary: 'Puts a rule before another', answers: ProviderRulesDto })
  async moveRule(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { before }: ProviderRuleMoveDto,
  ): Promise<ProviderRulesDto> {
    await this.rules.move(actor, id, before);
    return this.allRules(actor);
  }

  @Delete('provider-rules/:id')
  @Requires('spend.post', { summary: 'Takes a rule back', status: 204 })
  removeRule(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.rules.remove(actor, id);
  }

  private shown(actor: Actor, id: string): Promise<ProviderFileDetailDto> {
    return this.database.reading(actor, () => this.queries.find(actor, id));
  }

  private allRules(actor: Actor): Promise<ProviderRulesDto> {
    return this.database.reading(actor, async () => ({ rules: await this.queries.rules(actor) }));
  }
}

async function* asStream(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}
