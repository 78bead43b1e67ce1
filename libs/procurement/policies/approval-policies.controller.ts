import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Page, pageOf, Requires } from '#platform';
import { ApprovalPoliciesQueries } from './approval-policies.queries.js';
import { ApprovalPolicies } from './approval-policies.service.js';
import { ApprovalPolicyDto, ApprovalPolicyQuery, NewApprovalPolicyDto } from './policy.dto.js';

@ApiTags('Procurement')
@Controller({ path: 'approval-policies', version: '1' })
export class ApprovalPoliciesController {
  constructor(
    private readonly policies: ApprovalPolicies,
    private readonly queries: ApprovalPoliciesQueries,
  ) {}

  @Get()
  @Requires('procurement.read', {
    summary: 'Who has to approve what: the version in force first',
    answers: pageOf(ApprovalPolicyDto),
  })
  list(@Query() query: ApprovalPolicyQuery): Promise<Page<ApprovalPolicyDto>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Requires('procurement.read', { summary: 'One version of the approval policy', answers: ApprovalPolicyDto })
  read(@Param('id') id: string): Promise<ApprovalPolicyDto> {
    return this.queries.get(id);
  }

  @Post()
  @Requires('procurement.policies', {
    summary: 'Publishes the next version; what was sent before keeps to its own',
    answers: ApprovalPolicyDto,
    status: 201,
  })
  async publish(@CurrentActor() actor: Actor, @Body() policy: NewApprovalPolicyDto): Promise<ApprovalPolicyDto> {
    return this.queries.get(await this.policies.publish(actor, policy));
  }
}
