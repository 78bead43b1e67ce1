import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { PeriodCheck } from '../periods/period-checks.js';

/** What depreciation asks before a period is closed. */
@Injectable()
export class DepreciationChecks {
  constructor(private readonly database: Database) {}

  readonly all: readonly PeriodCheck[] = [
    {
      name: 'depreciation_due',
      severity: 'blocking',
      count: async (actor, month) => {
        const { count } = await this.database.one<{ count: number }>(
          `SELECT count(*)::integer AS count FROM depreciation_assets asset
           JOIN depreciation_books book ON book.organization_id = $1 AND book.id = asset.book_id AND book.posts_to_ledger
           WHERE asset.organization_id = $1 AND (asset.is_stale OR asset.next_month <= $2)`,
          [actor.organizationId, month],
        );
        return count;
      },
    },
  ];
}
