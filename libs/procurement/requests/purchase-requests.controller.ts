import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import { ApprovalPreviewDto } from '../approvals/approval.dto.js';
import { Decisions } from '../approvals/decisions.service.js';
import { PurchaseRequestsQueries } from './purchase-requests.queries.js';
import { PurchaseRequests } from './purchase-requests.service.js';
import {
  NewPurchaseRequestDto,
  PurchaseRequestDetailDto,
  PurchaseRequestDto,
  PurchaseRequestQuery,
  RequestChangesDto,
  RequestDecisionDto,
  RequestTransitionDto,
} from './request.dto.js';
import { RequestSteps } from './request-steps.queries.js';

@ApiTags('Procurement')
@Controller({ path: 'purchase-requests', version: '1' })
export class PurchaseRequestsController {
  constructor(
    private readonly requests: PurchaseRequests,
    private readonly decisions: Decisions,
    private readonly queries: PurchaseRequestsQueries,
    private readonly steps: RequestSteps,
  ) {}

  @Get()
  @Requires('procurement.read', {
    summary: 'Lists the requests that you take part in or may see',
    answers: pageOf(PurchaseRequestDto),
  })
  list(@CurrentActor() actor: Actor, @Query() query: PurchaseRequestQuery): Promise<Page<PurchaseRequestDto>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Requires('procurement.read', {
    summary: 'A request: where it stands, why, and what you can do with it now',
    answers: PurchaseRequestDetailDto,
  })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PurchaseRequestDetailDto> {
    return this.queries.get(actor, id);
  }

  @Get(':id/approval-preview')
  @Requires('procurement.read', {
    summary: 'Who would have to approve it, were it sent now, and why',
    answers: ApprovalPreviewDto,
  })
  async preview(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ApprovalPreviewDto> {
    await this.queries.requireSeen(actor, id);
    return this.steps.preview(actor, id);
  }

  @Post()
  @Requires('procurement.request', { summary: 'Writes a request as a draft', answers: PurchaseRequestDetailDto, status: 201 })
  async draft(@CurrentActor() actor: Actor, @Body() facts: NewPurchaseRequestDto): Promise<PurchaseRequestDetailDto> {
    return this.queries.get(actor, await this.requests.draft(actor, facts));
  }

  @Patch(':id')
  @Requires('procurement.request', { summary: 'Changes a draft of yours', answers: PurchaseRequestDetailDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: RequestChangesDto,
  ): Promise<PurchaseRequestDetailDto> {
    await this.requests.amend(actor, id, version, changes);
    return this.queries.get(actor, id);
  }

  @Post(':id/transitions')
  @Requires('procurement.request', {
    summary: 'Sends, withdraws or revises a request of yours, or answers a question about it',
    answers: PurchaseRequestDetailDto,
    status: 201,
  })
  async move(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { verb, comment }: RequestTransitionDto,
  ): Promise<PurchaseRequestDetailDto> {
    await this.requests.move(actor, id, version, verb, comment);
    return this.queries.get(actor, id);
  }

  @Post(':id/decisions')
  @Requires('procurement.decide', {
    summary: 'Decides on a request that you are asked about, as you saw it',
    answers: PurchaseRequestDetailDto,
    status: 201,
  })
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { verdict, reason }: RequestDecisionDto,
  ): Promise<PurchaseRequestDetailDto> {
    await this.decisions.decide(actor, id, version, verdict, reason);
    return this.queries.get(actor, id);
  }
}
