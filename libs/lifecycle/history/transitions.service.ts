import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database } from '#platform';
import type { Answers } from '../definitions/question.js';

/** One use of a verb, as whoever moved the subject tells it. */
export interface TransitionRecord {
  id: string;
  subjectKind: string;
  subjectId: string;
  /** The version that the subject has got by it. */
  subjectVersion: number;
  definition: string;
  definitionVersion: number;
  verb: string;
  fromState: string | null;
  toState: string;
  comment: string | null;
  answers: Answers;
  effectiveAt: Date;
}

const COLUMNS = `id, organization_id, subject_kind, subject_id, subject_version, definition, definition_version, verb, from_state, to_state,
  actor_kind, actor_id, actor_name, comment, answers, effective_at, recorded_at`;

/**
 * The statement that adds lines of history, for those who change, record and tell in one statement, as a CTE.
 * @param rows a SELECT of the columns, in this order: id, organization_id, subject_kind, subject_id, subject_version, definition,
 *   definition_version, verb, from_state, to_state, actor_kind, actor_id, actor_name, comment, answers, effective_at, recorded_at
 */
export function insertTransitions(rows: string): string {
  return `INSERT INTO transitions (${COLUMNS}) ${rows}`;
}

/** The history: lines are only ever added, inside the transaction that moves the subject. */
@Injectable()
export class Transitions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds any number of lines in one statement. Needs an open transaction: that of the move itself.
   * @throws Refusal `already_exists` when a subject already has a line of that version
   */
  async recordMany(actor: Actor, records: readonly TransitionRecord[]): Promise<void> {
    if (records.length === 0) return;
    await this.database.query(
      insertTransitions(
        `SELECT r.id, $2, r."subjectKind", r."subjectId", r."subjectVersion", r.definition, r."definitionVersion", r.verb, r."fromState", r."toState",
                $3, $4, $5, r.comment, r.answers, r."effectiveAt", $6
         FROM jsonb_to_recordset($1) AS r(id uuid, "subjectKind" text, "subjectId" uuid, "subjectVersion" bigint, definition text,
           "definitionVersion" integer, verb text, "fromState" text, "toState" text, comment text, answers jsonb, "effectiveAt" timestamptz)`,
      ),
      [JSON.stringify(records), actor.organizationId, actor.kind, actor.id, actor.name, this.clock.now()],
    );
  }
}
