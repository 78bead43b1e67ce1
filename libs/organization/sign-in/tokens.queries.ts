import { Injectable } from '@nestjs/common';
import { Clock, Database, type Page, type PageQuery } from '#platform';
import { type Listing, listPage } from '../records/listing.js';
import type { OrganizationTokenDto } from './sign-in.dto.js';

const tokens: Listing = {
  select: `t.id, t.name, t.hint, t.scopes, t.created_at AS "createdAt", t.expires_at AS "expiresAt", t.last_used_at AS "lastUsedAt",
    t.user_id AS "userId", p.name AS "userName"`,
  from: 'api_tokens t JOIN users u ON u.id = t.user_id JOIN people p ON p.id = u.person_id',
  id: 't.id',
  sortable: { createdAt: 't.created_at', name: 't.name', expiresAt: 't.expires_at', userName: 'p.name' },
  usual: '-createdAt',
  searched: ['t.name', 'p.name'],
  label: 'The token',
};

/** The tokens of a whole organisation. Needs a reading scope or an open transaction. */
@Injectable()
export class TokensQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those that still work. */
  list(query: PageQuery): Promise<Page<OrganizationTokenDto>> {
    return listPage(this.database, tokens, query, [
      ['t.expires_at > ?', this.clock.now()],
      ['(t.revoked_at IS NULL) = ?', true],
    ]);
  }
}
