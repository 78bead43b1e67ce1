import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Database, IfMatch, notFound, type Page, pageOf, Requires } from '#platform';
import {
  AlertHistoryDto,
  AlertMuteDto,
  AlertNoteDto,
  AlertRulesDto,
  AlertSettingsDto,
  SpendAlertDto,
  SpendAlertQuery,
} from './alert.dto.js';
import { alertRules } from './alert.rules.js';
import { AlertSettingsList } from './alert-settings.service.js';
import { AlertsQueries } from './alerts.queries.js';
import { Alerts } from './alerts.service.js';

@ApiTags('Spend alerts')
@Controller({ version: '1' })
export class AlertsController {
  constructor(
    private readonly database: Database,
    private readonly alerts: Alerts,
    private readonly settings: AlertSettingsList,
    private readonly queries: AlertsQueries,
  ) {}

  @Get('spend-alerts')
  @Requires('spend.read', { summary: 'What is worth a look in what was spent', answers: pageOf(SpendAlertDto) })
  list(@CurrentActor() actor: Actor, @Query() query: SpendAlertQuery): Promise<Page<SpendAlertDto>> {
    return this.queries.list(actor, query);
  }

  @Get('spend-alerts/:id')
  @Requires('spend.read', { summary: 'One alert', answers: SpendAlertDto })
  find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SpendAlertDto> {
    return this.queries.find(actor, id);
  }

  @Get('spend-alerts/:id/history')
  @Requires('spend.read', { summary: 'What became of an alert since it was found', answers: AlertHistoryDto })
  history(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AlertHistoryDto> {
    return this.queries.history(actor, id);
  }

  @Post('spend-alerts/:id/acknowledgement')
  @HttpCode(200)
  @Requires('alerts.edit', { summary: 'Says that somebody looks after it', answers: SpendAlertDto })
  async acknowledge(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { note }: AlertNoteDto,
  ): Promise<SpendAlertDto> {
    await this.alerts.acknowledge(actor, id, version, note);
    return this.shown(actor, id);
  }

  @Post('spend-alerts/:id/muting')
  @HttpCode(200)
  @Requires('alerts.edit', { summary: 'Has the same not told again for some months', answers: SpendAlertDto })
  async mute(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { until, reason }: AlertMuteDto,
  ): Promise<SpendAlertDto> {
    await this.alerts.mute(actor, id, version, until, reason);
    return this.shown(actor, id);
  }

  @Delete('spend-alerts/:id/decision')
  @Requires('alerts.edit', { summary: 'Opens an alert again that was acknowledged or muted', answers: SpendAlertDto })
  async reopen(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<SpendAlertDto> {
    await this.alerts.reopen(actor, id, version);
    return this.shown(actor, id);
  }

  @Get('spend-alert-rules')
  @Requires('spend.read', { summary: 'What is watched, and from how much on', answers: AlertRulesDto })
  async rules(@CurrentActor() actor: Actor): Promise<AlertRulesDto> {
    return { rules: await this.queries.rules(actor) };
  }

  @Put('spend-alert-rules/:rule')
  @Requires('alerts.edit', { summary: 'Sets from how much on something is told', answers: AlertRulesDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('rule') name: string,
    @IfMatch() version: number,
    @Body() body: AlertSettingsDto,
  ): Promise<AlertRulesDto> {
    const rule = alertRules.find((each) => each === name);
    if (!rule) throw notFound('The rule');
    await this.settings.amend(actor, rule, version, body);
    return this.database.reading(actor, async () => ({ rules: await this.queries.rules(actor) }));
  }

  private shown(actor: Actor, id: string): Promise<SpendAlertDto> {
    return this.database.reading(actor, () => this.queries.find(actor, id));
  }
}
