import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { Subject } from '../subjects.js';
import type { TimelineEntryDto } from './timeline.dto.js';
import type { TimelineKind } from './timeline.kinds.js';

/** Which piece of a timeline is wanted: what is older than an entry, and no more than so many. */
export interface TimelineSpan {
  before?: { at: string; id: string };
  most: number;
}

/** One kind of entry. Each lib tells what it knows of a subject; none knows of the others. */
export interface TimelineSource {
  readonly kind: TimelineKind;
  /** The newest first. Nothing at all where the actor may not see this kind. Needs a scope. */
  read(actor: Actor, subject: Subject, span: TimelineSpan): Promise<TimelineEntryDto[]>;
}

/** The sources, as their libs have named them at boot. */
@Injectable()
export class TimelineSources {
  private readonly known = new Map<TimelineKind, TimelineSource>();

  register(...sources: readonly TimelineSource[]): void {
    for (const source of sources) {
      if (this.known.has(source.kind)) throw new Error(`Two sources tell of ${source.kind} on a timeline.`);
      this.known.set(source.kind, source);
    }
  }

  of(kinds: readonly TimelineKind[] | undefined): TimelineSource[] {
    return [...this.known.values()].filter(({ kind }) => kinds === undefined || kinds.includes(kind));
  }
}

/** The columns that every source's statement begins with. Moments are texts that sort and that PostgreSQL reads back exactly. */
export function entryColumns(id: string, at: string, recordedAt: string): string {
  return `${id} AS id, ${exactly(at)} AS at, ${exactly(recordedAt)} AS "recordedAt"`;
}

/** @param parameters is added to: the place that the span begins before gets the next numbers */
export function spanSql(id: string, at: string, { before, most }: TimelineSpan, parameters: unknown[]): string {
  const tail = `ORDER BY ${at} DESC, ${id} DESC LIMIT ${most}`;
  if (!before) return tail;
  parameters.push(before.at, before.id);
  return `AND (${at}, ${id}) < ($${parameters.length - 1}::timestamptz, $${parameters.length}::uuid) ${tail}`;
}

function exactly(instant: string): string {
  return `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}
