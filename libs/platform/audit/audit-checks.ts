import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Log } from '../observability/log.js';
import { AuditChain, type ChainState } from './audit-chain.js';

/** How the audit trail of an organisation stands, without recomputing it. */
export interface AuditStanding {
  /** When the last seal was set; null before the first. */
  sealedAt: Date | null;
  /** The age of the oldest entry that waits for its seal; 0 where none waits. */
  lagSeconds: number;
  verifiedAt: Date | null;
  intact: boolean | null;
  reason: string | null;
}

/** So many of the newest entries are looked at for one without a seal; older ones are found by the recomputing. */
const NEWEST = 5_000;

/** Recomputes the chain now and then, and remembers how it was found. */
@Injectable()
export class AuditChecks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly chain: AuditChain,
    private readonly log: Log,
  ) {}

  async check(actor: Actor): Promise<ChainState> {
    const state = await this.chain.verify(actor);
    const reason = state.intact ? null : state.reason;
    if (reason !== null) this.log.error({ organization: actor.organizationId, reason }, 'The audit trail was tampered with');
    await this.database.transaction(actor, () =>
      this.database.query(
        `INSERT INTO audit_checks (organization_id, checked_at, intact, reason) VALUES ($1, $2, $3, $4)
         ON CONFLICT (organization_id) DO UPDATE SET checked_at = excluded.checked_at, intact = excluded.intact, reason = excluded.reason`,
        [actor.organizationId, this.clock.now(), state.intact, reason],
      ),
    );
    return state;
  }

  standing(actor: Actor): Promise<AuditStanding> {
    return this.database.reading(actor, () =>
      this.database.one<AuditStanding>(
        `SELECT (SELECT sealed_at FROM audit_seals WHERE organization_id = $1 ORDER BY sequence DESC LIMIT 1) AS "sealedAt",
           coalesce((SELECT greatest(0, extract(epoch FROM $2 - min(e.occurred_at)))
             FROM (SELECT id, occurred_at FROM audit_entries WHERE organization_id = $1 ORDER BY id DESC LIMIT ${NEWEST}) e
             WHERE NOT EXISTS (SELECT 1 FROM audit_links l WHERE l.organization_id = $1 AND l.entry_id = e.id)), 0)::float8 AS "lagSeconds",
           c.checked_at AS "verifiedAt", c.intact, c.reason
         FROM (SELECT) here LEFT JOIN audit_checks c ON c.organization_id = $1`,
        [actor.organizationId, this.clock.now()],
      ),
    );
  }
}
