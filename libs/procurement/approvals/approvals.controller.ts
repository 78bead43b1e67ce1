import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Page, pageOf, Requires } from '#platform';
import {
  BulkDecisionsDto,
  DecisionOutcomesDto,
  DelegationDto,
  DelegationQuery,
  InboxEntryDto,
  InboxQuery,
  NewDelegationDto,
} from './approval.dto.js';
import { BulkDecisions } from './bulk-decisions.service.js';
import { Delegations } from './delegations.service.js';
import { Inbox } from './inbox.queries.js';

@ApiTags('Procurement')
@Controller({ version: '1' })
export class ApprovalsController {
  constructor(
    private readonly inbox: Inbox,
    private readonly standIns: Delegations,
    private readonly bulk: BulkDecisions,
  ) {}

  @Get('approvals')
  @Requires('procurement.decide', { summary: 'What waits for your decision, the longest first', answers: pageOf(InboxEntryDto) })
  list(@CurrentActor() actor: Actor, @Query() query: InboxQuery): Promise<Page<InboxEntryDto>> {
    return this.inbox.list(actor, query);
  }

  @Post('approvals/decisions')
  @Requires('procurement.decide', {
    summary: 'Decides on many requests, each as you saw it; what is refused leaves the others decided',
    answers: DecisionOutcomesDto,
    status: 200,
  })
  async decide(@CurrentActor() actor: Actor, @Body() { decisions }: BulkDecisionsDto): Promise<DecisionOutcomesDto> {
    return { outcomes: await this.bulk.decide(actor, decisions) };
  }

  @Get('approval-delegations')
  @Requires('procurement.decide', { summary: 'Who stands in for you, and for whom you do', answers: pageOf(DelegationDto) })
  delegations(@CurrentActor() actor: Actor, @Query() query: DelegationQuery): Promise<Page<DelegationDto>> {
    return this.inbox.delegations(actor, query);
  }

  @Post('approval-delegations')
  @Requires('procurement.decide', {
    summary: 'Lets somebody decide in your place for some days',
    answers: DelegationDto,
    status: 201,
  })
  async delegate(@CurrentActor() actor: Actor, @Body() delegation: NewDelegationDto): Promise<DelegationDto> {
    return this.inbox.delegation(await this.standIns.add(actor, delegation));
  }

  @Delete('approval-delegations/:id')
  @Requires('procurement.decide', { summary: 'Takes a delegation of yours back', status: 204 })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.standIns.remove(actor, id);
  }
}
