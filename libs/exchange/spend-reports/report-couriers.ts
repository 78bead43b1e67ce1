import { Injectable } from '@nestjs/common';
import { Mails, type NewMail, nextRun } from '#messaging';
import { type ReachedUser, UserActors } from '#organization';
import { type Actor, Clock, Config, Database, may, Refusal } from '#platform';
import { type ExploreQuery, Explorer, OrganizationCalendar } from '#spend';
import { ReportFiles } from './report-files.js';
import { reportMail } from './report-mails.rules.js';
import { cronOf, monthsOf } from './report-times.rules.js';
import type { SpendReport } from './spend-report.entity.js';

const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;
/** What a mail may carry, with room for its text. */
const MOST_BYTES = 9_000_000;

type DueReport = Pick<
  SpendReport,
  'id' | 'name' | 'question' | 'span' | 'format' | 'cadence' | 'day' | 'hour' | 'recipientIds'
> & {
  nextDueAt: Date;
};

const NEXT_DUE = `
  SELECT id, name, question, span, format, cadence, day, hour, recipient_ids AS "recipientIds", next_due_at AS "nextDueAt"
  FROM spend_reports WHERE organization_id = $1 AND NOT paused AND next_due_at <= $2
  ORDER BY next_due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`;

/** Sends reports: to each receiver what that person may see just now. */
@Injectable()
export class ReportCouriers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly calendar: OrganizationCalendar,
    private readonly users: UserActors,
    private readonly explorer: Explorer,
    private readonly files: ReportFiles,
    private readonly mails: Mails,
  ) {}

  /** All that are due, one after the other: the mails and the next time are written together, or not at all. @returns how many */
  async sendDue(actor: Actor, signal?: AbortSignal): Promise<number> {
    let sent = 0;
    while (!signal?.aborted && (await this.sendNext(actor))) sent += 1;
    return sent;
  }

  /** Needs the open transaction that holds the report. An occasion is told apart by its time, so that it is mailed once. */
  async send(actor: Actor, report: DueReport, occasion: Date): Promise<void> {
    const receivers = (await this.users.of(actor.organizationId, report.recipientIds)).filter((user) =>
      may(user.actor, 'spend.read'),
    );
    let failure: string | null = receivers.length === 0 ? 'Nobody is left who may see it.' : null;
    const mails: NewMail[] = [];
    for (const receiver of receivers) {
      try {
        mails.push(await this.written(report, receiver, occasion));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        failure = error.reason;
      }
    }
    await this.mails.post(actor, mails);
    await this.database.query(
      `UPDATE spend_reports SET last_sent_at = CASE WHEN $2 > 0 THEN $3 ELSE last_sent_at END, last_sent_to = $2, last_failure = $4 WHERE id = $1`,
      [report.id, mails.length, this.clock.now(), failure],
    );
  }

  private sendNext(actor: Actor): Promise<boolean> {
    return this.database.transaction(actor, async () => {
      const report = await this.database.first<DueReport>(NEXT_DUE, [actor.organizationId, this.clock.now()]);
      if (!report) return false;
      await this.send(actor, report, report.nextDueAt);
      const times = { name: report.name, cron: cronOf(report), timeZone: await this.calendar.timeZone(actor) };
      // What was missed while nothing ran is not made up for: the next one tells it all.
      await this.database.query('UPDATE spend_reports SET next_due_at = $2 WHERE id = $1', [
        report.id,
        nextRun(times, this.clock.now()),
      ]);
      return true;
    });
  }

  private async written(
    report: DueReport,
    { actor, email, locale, organization }: ReachedUser,
    occasion: Date,
  ): Promise<NewMail> {
    const months = monthsOf(report.span, await this.calendar.today(actor));
    const query = { ...report.question, ...months } as ExploreQuery;
    const told = await this.explorer.explore(actor, { ...query, limit: 15 });
    const content = await this.content(actor, query, report.format);
    if (content.length > MOST_BYTES)
      throw new Refusal('capacity_exceeded', 'The report is too large for a mail: ask for less, or have it sent as CSV.');
    const url = `${this.config.baseUrl}/spend-explorer?${addressOf({ ...query, from: told.from, to: told.to })}`;
    const file = `${report.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'spend'}-${told.to.slice(0, 7)}.${report.format}`;
    return {
      ...reportMail(report, told, { name: actor.name, locale, organization }, url),
      to: email,
      key: `spend-report:${report.id}:${occasion.toISOString()}:${actor.id}`,
      attachments: [{ name: file, mediaType: MEDIA_TYPES[report.format], content }],
    };
  }

  private async content(actor: Actor, query: ExploreQuery, format: SpendReport['format']): Promise<Buffer> {
    if (format === 'xlsx') return this.files.workbook(actor, query);
    const pieces: string[] = [];
    for await (const piece of await this.files.csv(actor, query)) pieces.push(piece);
    return Buffer.from(pieces.join(''));
  }
}

/** The same question in the address of the explorer's page. */
function addressOf({ by, from, to, ...rest }: ExploreQuery): string {
  const told = Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const along = by && by.length > 0 ? by.join(',') : 'total';
  return new URLSearchParams({
    ...Object.fromEntries(told),
    by: along,
    from: (from ?? '').slice(0, 7),
    to: (to ?? '').slice(0, 7),
  }).toString();
}
