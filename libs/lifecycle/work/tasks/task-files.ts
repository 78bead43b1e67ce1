import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { STEP } from './step-keeper.js';

/** The files that were added to steps as evidence. Needs a scope. */
@Injectable()
export class TaskFiles {
  constructor(private readonly database: Database) {}

  async countOf(stepId: string): Promise<number> {
    const { files } = await this.database.one<{ files: number }>(
      `SELECT count(*)::integer AS files FROM documents
       WHERE organization_id = current_organization_id() AND subject_kind = $1 AND subject_id = $2 AND removed_at IS NULL`,
      [STEP, stepId],
    );
    return files;
  }
}
