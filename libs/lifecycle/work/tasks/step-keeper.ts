import { Injectable } from '@nestjs/common';
import { type Actor, Database, may, notFound, type Permission, Refusal } from '#platform';
import type { SeenSubject, SubjectKeeper } from '../../subjects.js';
import { isPersonal } from '../step.rules.js';
import { type Reached, WorkReach } from './work-reach.js';
import { Workers } from './workers.js';

/** How steps are named where they are the subject of something. */
export const STEP = 'step';

/** Says who may see a step, for its comments and files: whoever may see what it is about, or whose own it is. */
@Injectable()
export class StepKeeper implements SubjectKeeper {
  readonly kinds = [STEP];

  constructor(
    private readonly database: Database,
    private readonly workers: Workers,
    private readonly reach: WorkReach,
  ) {}

  async find(actor: Actor, id: string, permission?: Permission): Promise<SeenSubject> {
    const worker = await this.workers.of(actor);
    const step = await this.database.reading(actor, () =>
      this.database.first<Reached & { title: string; label: string }>(
        `SELECT s.title, r.subject_kind AS "subjectKind", r.subject_id AS "subjectId", r.subject_label AS label, s.assignee,
           s.person_id AS "personId", s.also_assignee AS "alsoAssignee", s.also_person_id AS "alsoPersonId", s.assigned_to_id AS "assignedToId"
         FROM workflow_steps s JOIN workflow_runs r ON r.organization_id = s.organization_id AND r.id = s.run_id WHERE s.id = $1`,
        [id],
      ),
    );
    if (!step || !may(actor, 'tasks.read')) throw notFound('This step');
    // A holder who may not read items still signs for what was brought to them, and adds the paper.
    await this.reach.require(worker, step);
    if (permission !== undefined && !isPersonal(worker, step) && !may(actor, permission))
      throw new Refusal('forbidden', `This needs the permission ${permission}.`);
    return { kind: STEP, id, label: `${step.title}: ${step.label}`, link: this.linkTo(id) };
  }

  linkTo(id: string): string {
    return `/tasks/${id}`;
  }
}
