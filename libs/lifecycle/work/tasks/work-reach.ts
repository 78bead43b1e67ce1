import { Injectable } from '@nestjs/common';
import { type Actor, notFound, type Permission } from '#platform';
import { SubjectRegistry } from '../../subjects.js';
import { isPersonal, personallyOf, type Whose, type Worker } from '../step.rules.js';

/** What work is about, and whose it is. */
export interface Reached extends Whose {
  subjectKind: string;
  subjectId: string;
}

/**
 * How far somebody's word on work reaches: as far as their permissions reach the subjects, and to what was given to them in person or to a
 * team of theirs. A role's tasks are for those of the role who may see the subject.
 */
@Injectable()
export class WorkReach {
  constructor(private readonly subjects: SubjectRegistry) {}

  /** @throws Refusal `not_found` for work on what is not in sight, `forbidden` where the permission does not reach so far */
  async require(worker: Worker, step: Reached, permission?: Permission): Promise<void> {
    if (worker.actor.kind === 'system') return;
    if (permission !== 'tasks.override' && isPersonal(worker, step)) return;
    await this.requireSubject(worker.actor, step, permission);
  }

  /** As `require`, for whole runs. */
  async requireSubject(
    actor: Actor,
    { subjectKind: kind, subjectId: id }: Pick<Reached, 'subjectKind' | 'subjectId'>,
    permission?: Permission,
  ): Promise<void> {
    if (actor.kind !== 'system') await this.subjects.find(actor, { kind, id }, permission);
  }

  /** Whoever sees the subject of a run sees it, whoever has started it, and whose own one of its steps is. */
  async requireRun(
    worker: Worker,
    run: Omit<Reached, keyof Whose> & { startedById: string },
    steps: readonly Whose[],
  ): Promise<void> {
    const own = run.startedById === worker.actor.id || steps.some((step) => isPersonal(worker, step));
    if (!own) await this.requireSubject(worker.actor, run).catch(() => Promise.reject(notFound('This run')));
  }

  /** The conditions of a list of steps `s` of runs `r`, where the actor does not reach everything. */
  stepsWithin(worker: Worker, given: (value: unknown) => string): string[] {
    return this.within(worker, given, () => personallySql(worker, given));
  }

  /** The same of a list of runs `r` that transitions `t` have started. */
  runsWithin(worker: Worker, given: (value: unknown) => string): string[] {
    return this.within(
      worker,
      given,
      () => `t.actor_id = ${given(worker.actor.id)} OR EXISTS (SELECT FROM workflow_steps s
        WHERE s.organization_id = r.organization_id AND s.run_id = r.id AND (${personallySql(worker, given)}))`,
    );
  }

  private within({ actor }: Worker, given: (value: unknown) => string, own: () => string): string[] {
    return this.subjects
      .reach(actor, 'r.subject_id', given)
      .map(({ kinds, within }) => `(r.subject_kind <> ALL (${given(kinds)}::text[]) OR ${within} OR ${own()})`);
  }
}

function personallySql(worker: Worker, given: (value: unknown) => string): string {
  const { id, personId, assignees } = personallyOf(worker);
  const [person, many] = [given(personId), given(assignees)];
  return `s.assigned_to_id = ${given(id)} OR s.person_id = ${person}::uuid OR s.also_person_id = ${person}::uuid
    OR s.assignee = ANY (${many}::text[]) OR s.also_assignee = ANY (${many}::text[])`;
}
