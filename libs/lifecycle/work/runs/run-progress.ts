import { Injectable } from '@nestjs/common';
import { Outbox, WorkQueue } from '#messaging';
import { type Actor, Clock, Database } from '#platform';
import type { Answers } from '../../definitions/question.js';
import { type RunCompleted, runCancelled, runCompleted } from '../../lifecycle.events.js';
import { Lifecycles } from '../../own/lifecycles.service.js';
import { FIRST_LOOK } from '../run.rules.js';
import { endRuns, readySteps, restateRuns, wakeParents } from '../runs.sql.js';
import { stepWork } from '../step-work.js';
import { TaskNotices } from '../task-notices.js';
import { type Readied, Readying } from './readying.js';

interface ReadyRow {
  id: string;
  runId: string;
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

/** Brings runs on: what is ready begins, and after the last step they end. Needs the runs to be locked, so that of two steps done at once one comes last. */
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

  /** Something of the runs was done: readies what waited for it and, after the last, ends the run and tells so. */
  async advance(actor: Actor, ...runIds: string[]): Promise<void> {
    // What is not needed is done with at once, and what waited for it is looked at in the next round.
    for (let going = runIds; going.length > 0; ) going = await this.ready(actor, going);
    const ended = await this.database.query<EndedRun>(endRuns, [runIds, this.clock.now()]);
    this.workQueue.enqueue(
      stepWork,
      actor.organizationId,
      ended.flatMap(({ parents }) => parents),
    );
    const cancelled = ended.filter(({ state }) => state === 'cancelled');
    await this.outbox.emit(
      actor,
      runCancelled,
      cancelled.map((run) => ({ ...namesOf(run), reason: run.reason ?? '', takenBack: true })),
    );
    const completed: RunCompleted[] = [];
    for (const run of ended.filter(({ state }) => state === 'succeeded')) completed.push(await this.completionOf(actor, run));
    await this.outbox.emit(actor, runCompleted, completed);
  }

  /** Whether a step of them has failed decides how the runs stand. */
  async restate(...runIds: string[]): Promise<void> {
    await this.database.query(restateRuns, [runIds]);
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

  /** @returns the runs of which something was done with at once */
  private async ready(actor: Actor, runIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<ReadyRow>(readySteps, [runIds, this.clock.now(), FIRST_LOOK]);
    const readied: Readied[] = rows.flatMap(({ id, kind, personId }) => (kind === null ? [] : [{ id, kind, personId }]));
    const due = readied.filter(({ kind }) => kind === 'automation').map(({ id }) => id);
    const ended: string[] = [];
    const looked = rows.filter((row) => !row.plain);
    for (const runId of new Set(looked.map((row) => row.runId))) {
      const stepIds = looked.filter((row) => row.runId === runId).map(({ id }) => id);
      const begun = await this.readying.begin(actor, runId, stepIds);
      readied.push(...begun.readied);
      due.push(...begun.due);
      if (begun.ended) ended.push(runId);
    }
    this.workQueue.enqueue(stepWork, actor.organizationId, due);
    const personal = readied.filter(({ personId }) => personId !== null).map(({ id }) => id);
    await this.notices.tell(actor, personal);
    return ended;
  }

  private async completionOf(actor: Actor, run: EndedRun): Promise<RunCompleted> {
    const { completesWith, asks } = run;
    const answers = completesWith !== null && asks ? await this.answersFor(actor, run, completesWith) : undefined;
    return { ...namesOf(run), ...(completesWith !== null && { completesWith }), ...(answers && { answers }) };
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

function namesOf({ id, subjectKind, subjectId, verb }: EndedRun): Omit<RunCompleted, 'completesWith' | 'answers'> {
  return { runId: id, subjectKind, subjectId, verb };
}
