import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database } from '#platform';
import { isForPeople, type StepKind, type StepTemplate } from '../../definitions/step.js';
import { Assignees } from '../tasks/assignees.js';
import { DueTimes } from '../tasks/due-times.js';
import { KeptSignals } from '../waits/kept-signals.js';
import { beginningOf } from './readying.rules.js';
import { type RunAtWork, RunContexts } from './run-contexts.js';

interface ReadyStep {
  id: string;
  kind: StepKind;
  template: StepTemplate;
  personId: string | null;
  dueAt: Date | null;
}

/** A step that has begun. */
export interface Readied {
  id: string;
  kind: StepKind;
  personId: string | null;
}

export interface Begun {
  readied: Readied[];
  /** Those that the queue should carry at once. */
  due: string[];
  /** Whether some were done with at once, so that others may be ready now. */
  ended: boolean;
}

/** Begins steps of which more is told than their columns say: looks whether they are needed, whose they are, what they wait for. */
@Injectable()
export class Readying {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly contexts: RunContexts,
    private readonly assignees: Assignees,
    private readonly dueTimes: DueTimes,
    private readonly signals: KeptSignals,
  ) {}

  /** All before the steps is done. Needs the run to be locked. */
  async begin(actor: Actor, runId: string, stepIds: readonly string[]): Promise<Begun> {
    const now = this.clock.now();
    const run = await this.contexts.of(runId);
    const steps = await this.database.query<ReadyStep>(
      `SELECT id, kind, template, person_id AS "personId", due_at AS "dueAt" FROM workflow_steps WHERE id = ANY ($1::uuid[]) ORDER BY place`,
      [stepIds],
    );
    const begun = steps.map((step) => ({ step, beginning: beginningOf(step.template, run, now) }));
    const rows = [];
    for (const { step, beginning } of begun) {
      rows.push({
        id: step.id,
        ...beginning,
        notNeeded: beginning.state === 'cancelled',
        ...(beginning.state === 'pending' ? await this.ofPeople(actor, run, step, now) : {}),
      });
    }
    const written = await this.database.query<{
      id: string;
      kind: StepKind;
      personId: string | null;
      state: string;
      dueNow: boolean;
    }>(beginSteps, [JSON.stringify(rows), now, actor.id, actor.name]);
    const waiting = written.filter(({ state }) => state === 'waiting').map(({ id }) => id);
    const taken = await this.signals.takeKept(waiting);
    return {
      readied: written.filter(({ state }) => state === 'pending'),
      due: written.filter(({ dueNow }) => dueNow).map(({ id }) => id),
      ended: taken > 0 || written.some(({ state }) => state === 'cancelled'),
    };
  }

  private async ofPeople(actor: Actor, run: RunAtWork, { template, personId, dueAt }: ReadyStep, now: Date): Promise<object> {
    if (!isForPeople(template.kind) || !('assignee' in template)) return {};
    return {
      personId: await this.assignees.personOf(template.assignee, run.subject.holderPersonId ?? personId),
      ...(await this.dueTimes.of(actor, run.subject.locationId, now, dueAt, template)),
    };
  }
}

/**
 * $1 the steps as JSON, $2 now, $3 and $4 who did what came before. A day that is waited for begins where the organisation is; so a change of the
 * clocks in between moves the moment with it.
 */
const beginSteps = `
  WITH begun AS (
    SELECT b.*, CASE WHEN b."untilOn" IS NULL THEN b."untilAt" ELSE (b."untilOn"::timestamp AT TIME ZONE o.time_zone) END AS until_at
    FROM jsonb_to_recordset($1) AS b(id uuid, state text, "notNeeded" boolean, "wakeAt" timestamptz, awaits text, "untilAt" timestamptz,
      "untilOn" date, signal text, "timeoutAt" timestamptz, "personId" uuid, "dueAt" timestamptz, "remindAt" timestamptz, "escalateAt" timestamptz)
    CROSS JOIN (SELECT time_zone FROM organizations WHERE id = current_organization_id()) o
  )
  UPDATE workflow_steps s
  SET state = b.state, not_needed = b."notNeeded", ready_at = $2, version = s.version + 1, awaits = b.awaits, awaited_signal = b.signal,
    until_at = b.until_at, timeout_at = b."timeoutAt", wake_at = coalesce(b."wakeAt", least(b.until_at, b."timeoutAt")),
    person_id = coalesce(b."personId", s.person_id), due_at = coalesce(b."dueAt", s.due_at), remind_at = b."remindAt", escalate_at = b."escalateAt",
    ended_at = CASE WHEN b.state = 'cancelled' THEN $2::timestamptz END, ended_by_id = CASE WHEN b.state = 'cancelled' THEN $3 END,
    ended_by_name = CASE WHEN b.state = 'cancelled' THEN $4 END
  FROM begun b WHERE s.id = b.id
  RETURNING s.id, s.kind, s.person_id AS "personId", s.state,
    coalesce(s.kind IN ('automation', 'webhook') AND s.state = 'pending' OR s.wake_at <= $2, false) AS "dueNow"`;
