import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, newId } from '#platform';
import { type Subject, SubjectRegistry } from '../../subjects.js';
import { RunProgress } from '../runs/run-progress.js';
import { KeptSignals } from './kept-signals.js';

/** To whom something is told: one run, or all open runs of a subject. */
export type SignalTo = { runId: string } | { subject: Subject };

export interface SignalOutcome {
  /** Runs that were told. */
  runs: number;
  /** Waits that it ended; where there are none yet, the next one that asks for it takes it. */
  ended: number;
}

/** What is told to runs from outside. */
@Injectable()
export class Signals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly subjects: SubjectRegistry,
    private readonly kept: KeptSignals,
    private readonly progress: RunProgress,
  ) {}

  /**
   * Ends the waits for the signal in every run that is told, with the payload as their results.
   * @throws Refusal `not_found` for a subject or run that the actor may not see
   */
  async tell(actor: Actor, to: SignalTo, name: string, payload: Readonly<Record<string, unknown>> = {}): Promise<SignalOutcome> {
    return this.database.transaction(actor, async () => {
      const runs = await this.lock(actor, to);
      let ended = 0;
      for (const runId of runs) {
        await this.database.query(
          `INSERT INTO workflow_signals (id, organization_id, run_id, name, payload, sent_by_id, sent_by_name, received_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [newId(), actor.organizationId, runId, name, JSON.stringify(payload), actor.id, actor.name, this.clock.now()],
        );
        const waiting = await this.database.query<{ id: string }>(
          `SELECT id FROM workflow_steps WHERE run_id = $1 AND state = 'waiting' AND awaits = 'signal' AND awaited_signal = $2`,
          [runId, name],
        );
        const taken = await this.kept.takeKept(waiting.map(({ id }) => id));
        if (taken > 0) await this.progress.advance(actor, runId);
        ended += taken;
      }
      return { runs: runs.length, ended };
    });
  }

  private async lock(actor: Actor, to: SignalTo): Promise<string[]> {
    const column = 'runId' in to ? 'id' : 'subject_id';
    const rows = await this.database.query<{ id: string; kind: string; subjectId: string }>(
      `SELECT id, subject_kind AS kind, subject_id AS "subjectId" FROM workflow_runs
       WHERE organization_id = $1 AND ${column} = $2 AND ended_at IS NULL ORDER BY id FOR UPDATE`,
      [actor.organizationId, 'runId' in to ? to.runId : to.subject.id],
    );
    const [first] = rows;
    const subject = 'subject' in to ? to.subject : first && { kind: first.kind, id: first.subjectId };
    if (subject && actor.kind !== 'system') await this.subjects.find(actor, subject);
    return rows.map(({ id }) => id);
  }
}
