import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Clock, Database, notFound, Refusal } from '#platform';
import { monthOf } from '../days.js';
import type { AlertState } from './alert.rules.js';

interface Kept {
  state: AlertState;
  month: string;
  version: number;
  note: string | null;
  mutedUntil: string | null;
}

/** What people decide about alerts. What is closed is settled by itself. */
@Injectable()
export class Alerts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Somebody looks after it. @throws Refusal `not_found`, `version_stale`, `conflict` where it is closed, `forbidden` */
  acknowledge(actor: Actor, id: string, version: number, note?: string): Promise<void> {
    return this.decide(actor, id, version, 'acknowledged', { note: note ?? null, mutedUntil: null });
  }

  /** Nobody wants to hear of it up to and with a month. @throws Refusal as `acknowledge`, `validation_failed` for a month before its own */
  mute(actor: Actor, id: string, version: number, until: string, reason: string): Promise<void> {
    return this.decide(actor, id, version, 'muted', { note: reason, mutedUntil: monthOf(until) });
  }

  /** It is open again. @throws Refusal as `acknowledge` */
  reopen(actor: Actor, id: string, version: number): Promise<void> {
    return this.decide(actor, id, version, 'open', { note: null, mutedUntil: null });
  }

  private decide(
    actor: Actor,
    id: string,
    version: number,
    state: Exclude<AlertState, 'closed'>,
    { note, mutedUntil }: Pick<Kept, 'note' | 'mutedUntil'>,
  ): Promise<void> {
    requireReach(actor, 'alerts.edit');
    return this.database.transaction(actor, async () => {
      const before = await this.database.first<Kept>(
        `SELECT state, month::text AS month, version, note, muted_until::text AS "mutedUntil" FROM spend_alerts
         WHERE organization_id = $1 AND id = $2 FOR UPDATE`,
        [actor.organizationId, id],
      );
      if (!before) throw notFound('The alert');
      if (before.version !== version)
        throw new Refusal('version_stale', 'The alert was changed in the meantime.', { facts: { version: before.version } });
      if (before.state === 'closed') throw new Refusal('conflict', 'It is closed: what it told of is so no more.');
      if (mutedUntil !== null && mutedUntil < before.month)
        throw new Refusal('validation_failed', 'That is before the month that it is about.', { pointer: '/until' });
      await this.database.query(
        `UPDATE spend_alerts SET state = $3, note = $4, muted_until = $5, decided_by = $6, version = version + 1, updated_at = $7
         WHERE organization_id = $1 AND id = $2`,
        [actor.organizationId, id, state, note, mutedUntil, state === 'open' ? null : actor.name, this.clock.now()],
      );
      const event = state === 'open' ? 'reopened' : state;
      await this.database.query(
        `INSERT INTO spend_alert_events (organization_id, alert_id, version, event, by_name, note, muted_until, happened_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [actor.organizationId, id, version + 1, event, actor.name, note, mutedUntil, this.clock.now()],
      );
      await this.audit.record(actor, {
        ...{ action: `spend_alert.${event}`, subjectKind: 'spend_alert', subjectId: id },
        ...{ before: { state: before.state }, after: { state, note, mutedUntil } },
      });
    });
  }
}
