import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import { ScheduleChangeDto, ScheduleDto } from './schedule.dto.js';
import { ScheduleDesk } from './schedule-desk.js';

@ApiTags('Operations')
@Controller({ path: 'schedules', version: '1' })
export class SchedulesController {
  constructor(private readonly desk: ScheduleDesk) {}

  @Get()
  @Requires('queues.read', { summary: 'Everything that is done by the clock', answers: pageOf(ScheduleDto) })
  async list(): Promise<Page<ScheduleDto>> {
    return { data: await this.desk.list(), next: null };
  }

  @Get(':name')
  @Requires('queues.read', { summary: 'One schedule', answers: ScheduleDto })
  find(@Param('name') name: string): Promise<ScheduleDto> {
    return this.desk.find(name);
  }

  @Patch(':name')
  @Requires('queues.manage', { summary: 'Pauses it, or lets it go on', answers: ScheduleDto })
  change(
    @CurrentActor() actor: Actor,
    @Param('name') name: string,
    @IfMatch() version: number,
    @Body() change: ScheduleChangeDto,
  ): Promise<ScheduleDto> {
    return this.desk.change(actor, name, version, change.paused);
  }

  @Post(':name/runs')
  @Requires('queues.manage', { summary: 'Runs it now', answers: ScheduleDto, status: 202 })
  run(@CurrentActor() actor: Actor, @Param('name') name: string): Promise<ScheduleDto> {
    return this.desk.requestRun(actor, name);
  }
}
