import { Injectable } from '@nestjs/common';
import { type Actor, Database, keysetOf, type Page, pageFrom } from '#platform';
import type { Subject } from '../subjects.js';
import type { TimelineEntryDto, TimelineQuery } from './timeline.dto.js';
import { TimelineSources, type TimelineSpan } from './timeline.js';

/** All that happened to a subject as one story, the newest first. */
@Injectable()
export class Timelines {
  constructor(
    private readonly database: Database,
    private readonly sources: TimelineSources,
  ) {}

  /** Each source is asked for a page of its own, of which the newest make the page. Whether the actor may see the subject is
   * the caller's to ask. */
  async page(actor: Actor, subject: Subject, { kinds, limit, after }: TimelineQuery): Promise<Page<TimelineEntryDto>> {
    const query = { ...(limit === undefined ? {} : { limit }), ...(after === undefined ? {} : { after }) };
    const keyset = keysetOf(query, { at: 'at' }, '-at');
    const { value, id } = keyset.after ?? { value: null, id: '' };
    const span: TimelineSpan = { most: keyset.limit + 1, ...(value === null ? {} : { before: { at: value, id } }) };
    const told = await this.database.reading(actor, () =>
      Promise.all(this.sources.of(kinds).map((source) => source.read(actor, subject, span))),
    );
    const newest = told.flat().sort(newestFirst).slice(0, span.most);
    return pageFrom(
      newest,
      keyset,
      (entry) => ({ value: entry.at, id: entry.id }),
      (entry) => entry,
    );
  }
}

function newestFirst(one: TimelineEntryDto, other: TimelineEntryDto): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}
