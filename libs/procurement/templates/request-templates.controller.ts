import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import { PurchaseRequestsQueries } from '../requests/purchase-requests.queries.js';
import { RequestTemplatesQueries } from './request-templates.queries.js';
import { RequestTemplates } from './request-templates.service.js';
import {
  LinesTodayDto,
  NewRequestTemplateDto,
  RequestTemplateChangesDto,
  RequestTemplateDetailDto,
  RequestTemplateDto,
  RequestTemplateQuery,
} from './template.dto.js';
import { TodaysLines } from './todays-lines.js';

@ApiTags('Procurement')
@Controller({ version: '1' })
export class RequestTemplatesController {
  constructor(
    private readonly templates: RequestTemplates,
    private readonly queries: RequestTemplatesQueries,
    private readonly requests: PurchaseRequestsQueries,
    private readonly lines: TodaysLines,
  ) {}

  @Get('purchase-requests/:id/lines-today')
  @Requires('procurement.request', {
    summary: 'The lines of a request as you could ask for them again today, with what is not offered any more',
    answers: LinesTodayDto,
  })
  async today(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<LinesTodayDto> {
    await this.requests.requireSeen(actor, id);
    return { data: await this.lines.of(actor, 'request', id) };
  }

  @Get('request-templates')
  @Requires('procurement.request', {
    summary: 'Templates of requests: yours, and those that are shared',
    answers: pageOf(RequestTemplateDto),
  })
  list(@CurrentActor() actor: Actor, @Query() query: RequestTemplateQuery): Promise<Page<RequestTemplateDto>> {
    return this.queries.list(actor, query);
  }

  @Get('request-templates/:id')
  @Requires('procurement.request', {
    summary: 'A template with its lines as you could ask for them today',
    answers: RequestTemplateDetailDto,
  })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RequestTemplateDetailDto> {
    return this.queries.get(actor, id);
  }

  @Post('request-templates')
  @Requires('procurement.request', {
    summary: 'Keeps the lines of a request under a name, for yourself or, where you keep the catalogue, for everybody',
    answers: RequestTemplateDetailDto,
    status: 201,
  })
  async keep(@CurrentActor() actor: Actor, @Body() facts: NewRequestTemplateDto): Promise<RequestTemplateDetailDto> {
    return this.queries.get(actor, await this.templates.keep(actor, facts));
  }

  @Patch('request-templates/:id')
  @Requires('procurement.request', { summary: 'Changes a template', answers: RequestTemplateDetailDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: RequestTemplateChangesDto,
  ): Promise<RequestTemplateDetailDto> {
    await this.templates.amend(actor, id, version, changes);
    return this.queries.get(actor, id);
  }

  @Delete('request-templates/:id')
  @Requires('procurement.request', { summary: 'Removes a template; what was asked for by it stays', status: 204 })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.templates.remove(actor, id, version);
  }
}
