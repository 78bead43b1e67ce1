import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { Decisions } from '../approvals/decisions.service.js';
import { PurchaseRequestsQueries } from '../requests/purchase-requests.queries.js';
import type { LinkedRequestDto } from './approval-link.dto.js';
import { LinkDecisions } from './link-decisions.service.js';

/** What somebody sees who comes by a link: the one request, and nothing besides. */
@Injectable()
export class LinkedRequests {
  constructor(
    private readonly database: Database,
    private readonly links: LinkDecisions,
    private readonly decisions: Decisions,
    private readonly requests: PurchaseRequestsQueries,
  ) {}

  /** @throws Refusal `not_found` for what we have not signed, and for a request that is no longer theirs to see */
  get(token: string): Promise<LinkedRequestDto> {
    return this.links.reading(token, async (link, actor) => {
      const request = await this.requests.get(actor, link.requestId);
      const { name } = await this.database.one<{ name: string }>('SELECT name FROM organizations WHERE id = $1', [
        actor.organizationId,
      ]);
      const standing = this.links.standingOf(link);
      const asked = standing !== 'open' || (await this.decisions.isAsked(actor, link.requestId, link.round, link.stepIds));
      return {
        standing: asked ? standing : 'overtaken',
        organizationName: name,
        personName: link.personName,
        number: request.number,
        title: request.title,
        requestedByName: request.requestedByName,
        forName: request.forPersonName ?? request.forLocationName ?? request.projectName,
        reason: request.reason,
        lines: request.lines,
        totals: request.totals,
        expiresAt: link.expiresAt.toISOString(),
      };
    });
  }
}
