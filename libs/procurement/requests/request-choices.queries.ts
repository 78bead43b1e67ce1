import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { ChoiceKind, RequestChoiceDto, RequestChoiceQuery } from './request-choices.dto.js';

const MOST = 20;
const SHORTEST_NAME = 2;

const sources: Record<ChoiceKind, string> = {
  person: `SELECT id, name AS label FROM people WHERE active`,
  cost_center: `SELECT id, code || ' ' || name AS label FROM cost_centers WHERE active`,
  location: `SELECT id, name AS label FROM locations WHERE active`,
  project: `SELECT id, code || ' ' || name AS label FROM projects WHERE active`,
};

/** What a request or a stand-in names, for those who may not read all of the organisation: names alone, a few at a time. */
@Injectable()
export class RequestChoices {
  constructor(private readonly database: Database) {}

  /** People are found by a part of their name, never listed. Needs a reading scope. */
  find({ kind, q = '', id }: RequestChoiceQuery): Promise<RequestChoiceDto[]> {
    const words = q.trim();
    if (id === undefined && kind === 'person' && words.length < SHORTEST_NAME) return Promise.resolve([]);
    return this.database.query<RequestChoiceDto>(
      `SELECT id, label FROM (${sources[kind]}) AS c WHERE ($1::uuid IS NULL OR id = $1) AND label ILIKE $2 ORDER BY label, id LIMIT ${MOST}`,
      [id ?? null, `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`],
    );
  }
}
