import { Choice, Instant, ListOf, Text } from '#platform';
import { RequestLineDto, RequestTotalDto } from '../requests/request.dto.js';

export const linkStandings = ['open', 'used', 'expired', 'overtaken'] as const;
/** `overtaken`: decided, changed or withdrawn in the meantime, or no longer for this person to decide. */
export type LinkStanding = (typeof linkStandings)[number];

export const linkVerdicts = ['approve', 'reject'] as const;
export type LinkVerdict = (typeof linkVerdicts)[number];

export class ApprovalLinkDto {
  @Text({ min: 1, max: 200, description: 'What stands behind `#` in the link of the mail' })
  token!: string;
}

export class LinkedRequestDto {
  @Choice(linkStandings, { description: 'Whether it can be decided by this link' })
  standing!: LinkStanding;
  @Text()
  organizationName!: string;
  @Text({ description: 'Who decides by this link' })
  personName!: string;
  @Text()
  number!: string;
  @Text()
  title!: string;
  @Text()
  requestedByName!: string;
  @Text({ nullable: true, description: 'The person or the place that it is for, where that is not the requester' })
  forName!: string | null;
  @Text({ nullable: true, max: 5_000 })
  reason!: string | null;
  @ListOf(() => RequestLineDto)
  lines!: RequestLineDto[];
  @ListOf(() => RequestTotalDto)
  totals!: RequestTotalDto[];
  @Instant()
  expiresAt!: string;
}

export class LinkDecisionDto extends ApprovalLinkDto {
  @Choice(linkVerdicts)
  verdict!: LinkVerdict;
  @Text({ optional: true, min: 1, max: 5_000, description: 'Needed for a rejection' })
  reason?: string;
}
