import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, PageQuery, pageOf, Requires } from '#platform';
import { ExploreQuery } from '#spend';
import { csvDownload } from '../csv/csv-download.js';
import { ReportFiles } from './report-files.js';
import { NewSpendReportDto, SpendReportChangesDto, SpendReportDto } from './spend-report.dto.js';
import { SpendReportQueries } from './spend-reports.queries.js';
import { SpendReports } from './spend-reports.service.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('Spend')
@Controller({ version: '1' })
export class SpendReportsController {
  constructor(
    private readonly files: ReportFiles,
    private readonly reports: SpendReports,
    private readonly queries: SpendReportQueries,
  ) {}

  @Get('spend/explore.csv')
  @Requires('spend.read', { summary: 'The whole answer of the explorer as CSV, however many rows it has' })
  @ApiProduces('text/csv')
  async csv(@CurrentActor() actor: Actor, @Query() query: ExploreQuery): Promise<StreamableFile> {
    return csvDownload(await this.files.csv(actor, query), 'spend.csv');
  }

  @Get('spend/explore.xlsx')
  @Requires('spend.read', { summary: 'The whole answer of the explorer as a workbook' })
  @ApiProduces(XLSX)
  async workbook(@CurrentActor() actor: Actor, @Query() query: ExploreQuery): Promise<StreamableFile> {
    return new StreamableFile(await this.files.workbook(actor, query), {
      type: XLSX,
      disposition: 'attachment; filename="spend.xlsx"',
    });
  }

  @Get('spend-reports')
  @Requires('spend.read', {
    summary: 'Reports of spend that one has sent or gets again and again',
    answers: pageOf(SpendReportDto),
  })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<SpendReportDto>> {
    return this.queries.list(actor, query);
  }

  @Get('spend-reports/:id')
  @Requires('spend.read', { summary: 'One of them', answers: SpendReportDto })
  find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SpendReportDto> {
    return this.queries.find(actor, id);
  }

  @Post('spend-reports')
  @Requires('spend.read', { summary: 'Has a report sent again and again', answers: SpendReportDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() body: NewSpendReportDto): Promise<SpendReportDto> {
    const { id } = await this.reports.add(actor, body);
    return this.queries.find(actor, id);
  }

  @Patch('spend-reports/:id')
  @Requires('spend.read', { summary: 'Changes when, how and to whom it is sent', answers: SpendReportDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: SpendReportChangesDto,
  ): Promise<SpendReportDto> {
    await this.reports.amend(actor, id, version, changes);
    return this.queries.find(actor, id);
  }

  @Post('spend-reports/:id/sending')
  @HttpCode(200)
  @Requires('spend.read', { summary: 'Sends it now, beside its times', answers: SpendReportDto })
  async send(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SpendReportDto> {
    await this.reports.sendNow(actor, id);
    return this.queries.find(actor, id);
  }

  @Delete('spend-reports/:id')
  @Requires('spend.read', { summary: 'Has it sent no more', status: 204 })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.reports.remove(actor, id);
  }
}
