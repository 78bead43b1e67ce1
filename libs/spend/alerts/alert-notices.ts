import { Injectable } from '@nestjs/common';
import { Notifications } from '#organization';
import { type Actor, Database } from '#platform';
import type { AlertRule, AlertSubject } from './alert.rules.js';
import { SUBJECT_NAME } from './alert-subjects.sql.js';

export interface NewAlert {
  id: string;
  rule: AlertRule;
  subjectKind: AlertSubject;
  subject: string;
  businessUnitId: string | null;
}

interface Hearer {
  userId: string;
  ids: string[];
  subject: string;
}

/** Tells finance, and who answers for a cost centre, what is new: all of one look at once. */
@Injectable()
export class AlertNotices {
  constructor(
    private readonly database: Database,
    private readonly notifications: Notifications,
  ) {}

  /** Needs the open transaction in which they were found. */
  async tell(actor: Actor, fresh: readonly NewAlert[]): Promise<void> {
    if (fresh.length === 0) return;
    const hearers = await this.database.query<Hearer>(HEARERS, [actor.organizationId, fresh.map(({ id }) => id)]);
    await this.notifications.tell(
      actor,
      hearers.map(({ userId, ids: [first = ''], ids, subject }) => {
        const more = ids.length - 1;
        return {
          userId,
          ...{ kind: 'spend_alert' as const, key: `spend_alert:${first}`, link: '/spend-alerts' },
          title: more > 0 ? `Spend to look at: ${subject} and ${more} more` : `Spend to look at: ${subject}`,
          details: { subject: more > 0 ? `${subject} (+${more})` : subject },
        };
      }),
    );
  }
}

const HEARERS = `
  SELECT heard."userId", array_agg(heard.id ORDER BY heard.id) AS ids, (array_agg(heard.name ORDER BY heard.id))[1] AS subject
  FROM (
    SELECT DISTINCT u.id AS "userId", a.id, ${SUBJECT_NAME} AS name
    FROM spend_alerts a LEFT JOIN budgets b ON a.subject_kind = 'budget' AND b.id::text = split_part(a.subject, ':', 1)
      LEFT JOIN cost_centers c ON c.id::text = CASE a.subject_kind WHEN 'cost_center' THEN a.subject WHEN 'budget' THEN b.cost_center_id::text END
      JOIN users u ON u.organization_id = $1
    WHERE a.organization_id = $1 AND a.id = ANY($2::uuid[])
      AND (u.person_id = c.owner_id OR EXISTS (
        SELECT FROM role_grants g WHERE g.organization_id = $1 AND g.user_id = u.id AND g.role = 'finance'
          AND g.location_id IS NULL AND (g.business_unit_id IS NULL
            OR a.business_unit_id IN (SELECT business_units_below(g.business_unit_id)))))
  ) AS heard GROUP BY heard."userId"`;
