import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { Database, type Page } from '#platform';
import type { ApprovalPolicyDto, ApprovalPolicyQuery } from './policy.dto.js';

const policies: Listing = {
  select: 'v.id, v.number, v.book, v.note, v.published_by AS "publishedBy", v.published_at AS "publishedAt"',
  from: 'approval_policies v',
  id: 'v.id',
  sortable: { number: 'v.number' },
  usual: '-number',
  searched: ['v.note', 'v.published_by'],
  label: 'The version of the approval policy',
};

/** Needs a reading scope or an open transaction. */
@Injectable()
export class ApprovalPoliciesQueries {
  constructor(private readonly database: Database) {}

  list(query: ApprovalPolicyQuery): Promise<Page<ApprovalPolicyDto>> {
    return listPage(this.database, policies, query);
  }

  /** @throws Refusal `not_found` */
  get(id: string): Promise<ApprovalPolicyDto> {
    return readOne(this.database, policies, id);
  }
}
