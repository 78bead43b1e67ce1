import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Choice, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import { LedgerEntryDto } from '../ledger/ledger.dto.js';
import { journalOf, ratedJournalOf } from './journal.rules.js';
import {
  MonthStatementsDto,
  NewRemarkDto,
  NewStatementTermsDto,
  StatementDto,
  StatementsQuery,
  StatementTermsDto,
} from './statement.dto.js';
import { StatementEntriesQuery, StatementRuleDto } from './statement-lines.dto.js';
import { StatementLines } from './statement-lines.queries.js';
import { type PaperLanguage, paperLanguages } from './statement-paper.words.js';
import { statementPdf } from './statement-pdf.js';
import { StatementRemarks } from './statement-remarks.service.js';
import { journalCsv, statementCsv } from './statement-tables.js';
import { StatementTermsBook } from './statement-terms.service.js';
import { Statements } from './statements.queries.js';

export class StatementPaperQuery {
  @Choice(paperLanguages, { optional: true })
  language?: PaperLanguage;
}

@ApiTags('Statements')
@Controller({ version: '1' })
export class StatementsController {
  constructor(
    private readonly statements: Statements,
    private readonly remarks: StatementRemarks,
    private readonly terms: StatementTermsBook,
    private readonly behind: StatementLines,
  ) {}

  @Get('statements')
  @Requires('statements.read', {
    summary: 'What each business unit bears in a month; heads see their own',
    answers: MonthStatementsDto,
  })
  month(@CurrentActor() actor: Actor, @Query() { month }: StatementsQuery): Promise<MonthStatementsDto> {
    return this.statements.month(actor, month);
  }

  @Get('statements/:month/journal.csv')
  @Requires('allocations.read', { summary: 'What the general ledger is told of a month: balanced debits and credits' })
  @ApiProduces('text/csv')
  @Header('Cache-Control', 'private, no-store')
  async journal(@CurrentActor() actor: Actor, @Param('month') day: string): Promise<StreamableFile> {
    const { month, currency, rows, rates, spent } = await this.statements.moved(actor, day);
    return file(
      journalCsv(month, currency, [...journalOf(rows), ...ratedJournalOf(rates, spent)]),
      'text/csv; charset=utf-8',
      `journal-${month.slice(0, 7)}.csv`,
    );
  }

  @Get('statements/:month/:businessUnitId')
  @Requires('statements.read', {
    summary: 'The statement of a unit with its lines and what was said to it',
    answers: StatementDto,
  })
  find(
    @CurrentActor() actor: Actor,
    @Param('month') month: string,
    @Param('businessUnitId') businessUnitId: string,
  ): Promise<StatementDto> {
    return this.statements.find(actor, month, businessUnitId);
  }

  @Get('statements/:month/:businessUnitId/entries')
  @Requires('statements.read', { summary: 'The entries that a line of a statement adds up', answers: pageOf(LedgerEntryDto) })
  entries(
    @CurrentActor() actor: Actor,
    @Param('month') month: string,
    @Param('businessUnitId') businessUnitId: string,
    @Query() query: StatementEntriesQuery,
  ): Promise<Page<LedgerEntryDto>> {
    return this.behind.entries(actor, month, businessUnitId, query);
  }

  @Get('statements/:month/:businessUnitId/rules/:versionId')
  @Requires('statements.read', {
    summary: 'The rule that made a line of a statement, by what it divided',
    answers: StatementRuleDto,
  })
  rule(
    @CurrentActor() actor: Actor,
    @Param('month') month: string,
    @Param('businessUnitId') businessUnitId: string,
    @Param('versionId') versionId: string,
  ): Promise<StatementRuleDto> {
    return this.behind.rule(actor, month, businessUnitId, versionId);
  }

  @Get('statements/:month/:businessUnitId/statement.csv')
  @Requires('statements.read', { summary: 'The statement of a unit as CSV' })
  @ApiProduces('text/csv')
  @Header('Cache-Control', 'private, no-store')
  async csv(
    @CurrentActor() actor: Actor,
    @Param('month') month: string,
    @Param('businessUnitId') businessUnitId: string,
  ): Promise<StreamableFile> {
    const statement = await this.statements.find(actor, month, businessUnitId);
    return file(statementCsv(statement), 'text/csv; charset=utf-8', `statement-${statement.month.slice(0, 7)}.csv`);
  }

  @Get('statements/:month/:businessUnitId/statement.pdf')
  @Requires('statements.read', { summary: 'The statement of a unit as a paper' })
  @ApiProduces('application/pdf')
  @Header('Cache-Control', 'private, no-store')
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('month') month: string,
    @Param('businessUnitId') businessUnitId: string,
    @Query() { language = 'en' }: StatementPaperQuery,
  ): Promise<StreamableFile> {
    const statement = await this.statements.find(actor, month, businessUnitId);
    return file(await statementPdf(statement, language), 'application/pdf', `statement-${statement.month.slice(0, 7)}.pdf`);
  }

  @Post('statements/:month/:businessUnitId/remarks')
  @HttpCode(200)
  @Requires('statements.read', { summary: 'Comments on a statement, disputes it, or answers', answers: StatementDto })
  async remark(
    @CurrentActor() actor: Actor,
    @Param('month') month: string,
    @Param('businessUnitId') businessUnitId: string,
    @Body() { kind, body }: NewRemarkDto,
  ): Promise<StatementDto> {
    await this.remarks.remark(actor, month, businessUnitId, kind, body);
    return this.statements.find(actor, month, businessUnitId);
  }

  @Get('statement-terms/:businessUnitId')
  @Requires('statements.read', { summary: 'Whether a unit is charged, and by what it is rated', answers: StatementTermsDto })
  termsOf(@CurrentActor() actor: Actor, @Param('businessUnitId') businessUnitId: string): Promise<StatementTermsDto> {
    return this.terms.of(actor, businessUnitId);
  }

  @Put('statement-terms/:businessUnitId')
  @Requires('allocations.edit', {
    summary: 'Charges a unit from a month on or shows it only, at cost or by a rate card',
    answers: StatementTermsDto,
  })
  agree(
    @CurrentActor() actor: Actor,
    @Param('businessUnitId') businessUnitId: string,
    @IfMatch() version: number,
    @Body() body: NewStatementTermsDto,
  ): Promise<StatementTermsDto> {
    return this.terms.agree(actor, businessUnitId, version, body);
  }
}

function file(content: string | Buffer, type: string, name: string): StreamableFile {
  return new StreamableFile(Buffer.from(content), { type, disposition: `attachment; filename="${name}"` });
}
