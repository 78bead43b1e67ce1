import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { type Facts, noSuch, type RecordKind, Records, taken } from '../records/records.js';
import { Project } from './project.entity.js';

export type ProjectFacts = Partial<Facts<Project>> & { code: string; name: string };

const projectRecords: RecordKind<Project> = {
  entity: Project,
  noun: 'project',
  label: 'The project',
  edit: 'organization.edit',
  constraints: {
    projects_code: taken('Another project has this code.', '/code'),
    projects_cost_center: noSuch('cost centre', '/costCenterId'),
    projects_term: { code: 'validation_failed', reason: 'It ends before it begins.', pointer: '/endsOn' },
  },
};

@Injectable()
export class Projects {
  constructor(private readonly records: Records) {}

  /** @throws Refusal `already_exists` for the code, `validation_failed` for an unknown cost centre or an end before the beginning */
  add(actor: Actor, facts: ProjectFacts): Promise<Project> {
    return this.records.add(actor, projectRecords, facts);
  }

  /** @throws Refusal as `add`, and `version_stale` */
  amend(actor: Actor, id: string, version: number, changes: Partial<ProjectFacts>): Promise<Project> {
    return this.records.amend(actor, projectRecords, id, version, changes);
  }
}
