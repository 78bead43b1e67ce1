import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Anybody } from '#platform';
import { ApprovalLinkDto, LinkDecisionDto, LinkedRequestDto } from './approval-link.dto.js';
import { LinkDecisions } from './link-decisions.service.js';
import { LinkedRequests } from './linked-requests.queries.js';

/** The token comes in the body, so that it stands in no log; to look changes nothing, however many look. */
@ApiTags('Procurement')
@Controller({ path: 'approval-links', version: '1' })
export class ApprovalLinksController {
  constructor(
    private readonly links: LinkDecisions,
    private readonly queries: LinkedRequests,
  ) {}

  @Post('look')
  @Anybody({ summary: 'What a link from a mail is about, and whether it is still good', answers: LinkedRequestDto, status: 200 })
  look(@Body() { token }: ApprovalLinkDto): Promise<LinkedRequestDto> {
    return this.queries.get(token);
  }

  @Post('decisions')
  @Anybody({ summary: 'Decides by a link from a mail, once', answers: LinkedRequestDto, status: 201 })
  async decide(@Body() { token, verdict, reason }: LinkDecisionDto): Promise<LinkedRequestDto> {
    await this.links.decide(token, verdict, reason);
    return this.queries.get(token);
  }
}
