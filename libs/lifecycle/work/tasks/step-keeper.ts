import { Injectable } from '@nestjs/common';
import { type Actor, Database, may, notFound, type Permission, Refusal } from '#platform';
import { type SeenSubject, type SubjectKeeper, SubjectRegistry } from '../../subjects.js';

/** How steps are named where they are the subject of something. */
export const STEP = 'step';

/** Says who may see a step, for its comments and files: whoever may see what it is about, or whose own it is. */
@Injectable()
export class StepKeeper implements SubjectKeeper {
  readonly kinds = [STEP];

  constructor(
    private readonly database: Database,
    private readonly subjects: SubjectRegistry,
  ) {}

  async find(actor: Actor, id: string, permission?: Permission): Promise<SeenSubject> {
    const step = await this.database.reading(actor, () =>
      this.database.first<{ id: string; title: string; kind: string; subjectId: string; label: string; personId: string | null }>(
        `SELECT s.id, s.title, r.subject_kind AS kind, r.subject_id AS "subjectId", r.subject_label AS label, s.person_id AS "personId"
         FROM workflow_steps s JOIN workflow_runs r ON r.organization_id = s.organization_id AND r.id = s.run_id WHERE s.id = $1`,
        [id],
      ),
    );
    if (!step || !may(actor, 'tasks.read')) throw notFound('This step');
    // A holder who may not read items still signs for what was brought to them, and adds the paper.
    const own = actor.personId !== undefined && step.personId === actor.personId;
    if (!own) await this.subjects.find(actor, { kind: step.kind, id: step.subjectId });
    if (permission !== undefined && !own && !may(actor, permission))
      throw new Refusal('forbidden', `This needs the permission ${permission}.`);
    return { kind: STEP, id, label: `${step.title}: ${step.label}`, link: this.linkTo(id) };
  }

  linkTo(id: string): string {
    return `/tasks/${id}`;
  }
}
