import { Injectable } from '@nestjs/common';
import { Outbox, WorkQueue } from '#messaging';
import { type Actor, Clock, Database } from '#platform';
import type { Answers } from '../../definitions/question.js';
import { runCancelled, runCompleted } from '../../lifecycle.events.js';
import { Lifecycles } from '../../own/lifecycles.service.js';
import { FIRST_LOOK } from '../run.rules.js';
import { endRun, readySteps, restateRun, wakeParents } from '../runs.sql.js';
import { stepWork } from '../step-work.js';
import { TaskNotices } from '../task-notices.js';
import { type Readied, Readying } from './readying.js';

interface ReadyRow {
  id: string;
  plain: boolean;
  kind: Readied['kind'] | null;
  personId: string | null;
}

interface EndedRun {
  id: string;
  state: 'succeeded' | 'cancelled';
  subjectKind: string;
  subjectId: string;
  verb: string;
  completesWith: string | null;
  definition: string;
  definitionVersion: number;
  reason: string | null;
  asks: boolean;
  /** Steps of other runs that have waited for this one. */
  parents: string[];
}

/** Brings a run on: what is ready begins, and after the last step it ends. Needs the run to be locked, so that of two steps done at once one comes last. */
@Injectable()
export class RunProgress {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly workQueue: WorkQueue,
    private readonly notices: TaskNotices,
    private readonly readying: Readying,
    private readonly lifecycles: Lifecycles,
  ) {}

  /** Something of the run was done: readies what waited for it and, after the last, ends the run and tells so. */
  async advance(actor: Actor, runId: string): Promise<void> {
    // What is not needed is done with at once, and what waited for it is looked at in the next round.
    for (let ended = true; ended; ) ended = await this.ready(actor, runId);
    const run = await this.database.first<EndedRun>(endRun, [runId, this.clock.now()]);
    if (!run) return;
    this.workQueue.enqueue(stepWork, actor.organizationId, run.parents);
    const { subjectKind, subjectId, verb, completesWith } = run;
    const told = { runId, subjectKind, subjectId, verb };
    if (run.state === 'cancelled') {
      await this.outbox.emit(actor, runCancelled, { ...told, reason: run.reason ?? '', takenBack: true });
      return;
    }
    const answers = completesWith !== null && run.asks ? await this.answersFor(actor, run, completesWith) : undefined;
    await this.outbox.emit(actor, runCompleted, {
      ...told,
      ...(completesWith !== null && { completesWith }),
      ...(answers && { answers }),
    });
  }

  /** Whether a step of the run has failed decides how the run stands. */
  async restate(runId: string): Promise<void> {
    await this.database.query(restateRun, [runId]);
  }

  /** Steps of other runs that wait for this one look at it: it has ended otherwise than by its last step. */
  async wakeParents(actor: Actor, runId: string): Promise<void> {
    const woken = await this.database.query<{ id: string }>(`WITH ended AS (SELECT $1::uuid AS id) ${wakeParents('ended')}`, [
      runId,
      this.clock.now(),
    ]);
    this.workQueue.enqueue(
      stepWork,
      actor.organizationId,
      woken.map(({ id }) => id),
    );
  }

  /** @returns whether something was done with at once */
  private async ready(actor: Actor, runId: string): Promise<boolean> {
    const rows = await this.database.query<ReadyRow>(readySteps, [runId, this.clock.now(), FIRST_LOOK]);
    const plain = rows.flatMap(({ id, kind, personId }) => (kind === null ? [] : [{ id, kind, personId }]));
    const looked = rows.filter((row) => !row.plain).map(({ id }) => id);
    const begun = looked.length > 0 ? await this.readying.begin(actor, runId, looked) : undefined;
    const due = [...plain.filter(({ kind }) => kind === 'automation').map(({ id }) => id), ...(begun?.due ?? [])];
    this.workQueue.enqueue(stepWork, actor.organizationId, due);
    const personal = [...plain, ...(begun?.readied ?? [])].filter(({ personId }) => personId !== null);
    await this.notices.tell(
      actor,
      personal.map(({ id }) => id),
    );
    return begun?.ended ?? false;
  }

  /** What the tasks of the stage have answered of what the completing verb asks. */
  private async answersFor(actor: Actor, { id, definition, definitionVersion }: EndedRun, verbName: string): Promise<Answers> {
    const livesBy = { definition, definitionVersion };
    const lifecycle = (await this.lifecycles.of(actor, [livesBy]))(livesBy);
    const asked = lifecycle.definition.verbs.find(({ name }) => name === verbName)?.asks ?? [];
    const done = await this.database.query<{ result: Answers }>(
      `SELECT result FROM workflow_steps WHERE run_id = $1 AND kind = 'task' AND state = 'succeeded' AND template ? 'asks' AND result IS NOT NULL
       ORDER BY ended_at, place`,
      [id],
    );
    const answers: Answers = Object.assign({}, ...done.map(({ result }) => result));
    return Object.fromEntries(
      asked.flatMap(({ name }) => {
        const answer = answers[name];
        return answer === undefined ? [] : [[name, answer]];
      }),
    );
  }
}
