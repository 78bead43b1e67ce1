import { Injectable } from '@nestjs/common';
import { type BackgroundJobView, defineJob, Jobs, type RunningJob } from '#messaging';
import { requireReach } from '#organization';
import { type Actor, Database, notFound, Refusal } from '#platform';
import { monthOf, monthsAfter } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import type { DepreciationRunResultDto } from './depreciation-books.dto.js';
import { type Book, DepreciationTurns } from './depreciation-turns.js';
import { Enrolment } from './enrolment.service.js';
import { nothingYet, type RunResult, readResult, shownResult, withDue } from './run-result.js';

interface RunInput {
  bookId: string;
  through: string;
}

interface RunCheckpoint {
  /** The last asset that was taken. */
  after: string | null;
  posted: DepreciationRunResultDto;
}

/** Told within the transaction of each turn. */
type OnTurn = (taken: number, after: string | null, result: RunResult) => Promise<void>;

/** The months of a book that somebody wants posted now. */
export const depreciationJob = defineJob<RunInput, RunCheckpoint>('spend.depreciation', {
  pageOf: ({ bookId }) => `/depreciation?book=${bookId}`,
});

/** Posts what the books say, month by month, each asset and month once however often it is run. */
@Injectable()
export class DepreciationRuns {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly enrolment: Enrolment,
    private readonly turns: DepreciationTurns,
    private readonly jobs: Jobs,
  ) {}

  /** All books through the last month that is over. */
  async runAll(actor: Actor, signal?: AbortSignal): Promise<void> {
    const books = await this.database.reading(actor, () =>
      this.database.query<{ id: string }>('SELECT id FROM depreciation_books WHERE organization_id = $1 ORDER BY id', [
        actor.organizationId,
      ]),
    );
    if (books.length === 0) return;
    await this.enrolment.follow(actor);
    for (const { id } of books) {
      const { book, through } = await this.meant(actor, id);
      const isStopped = (): boolean => signal?.aborted ?? false;
      await this.post(actor, book, nothingYet(through, book.currency), null, async () => undefined, isStopped);
    }
  }

  /**
   * Begins a job that posts a book through a month that is over.
   * @throws Refusal `not_found`, `validation_failed`, `forbidden`
   */
  async start(actor: Actor, bookId: string, { through: wanted }: { through?: string }): Promise<BackgroundJobView> {
    requireReach(actor, 'depreciation.run');
    const { book, through } = await this.meant(actor, bookId, wanted);
    return this.jobs.start(
      actor,
      depreciationJob,
      { bookId, through },
      { label: `Depreciation of ${book.name}, ${through.slice(0, 7)}` },
    );
  }

  /**
   * Turn by turn, each a transaction that notes how far the job is: what was posted before a worker was killed stays, and
   * another goes on from there.
   */
  async carryOut(job: RunningJob<RunInput, RunCheckpoint>): Promise<DepreciationRunResultDto> {
    const { actor, input, checkpoint } = job;
    const { book, through } = await this.meant(actor, input.bookId, input.through);
    if (!checkpoint) {
      await this.enrolment.follow(actor);
      const total = await this.database.reading(actor, () => this.turns.waiting(actor, book.id, through));
      await job.advance({ done: 0, total });
    }
    const begun = checkpoint ? readResult(checkpoint.posted) : nothingYet(through, book.currency);
    const note: OnTurn = async (taken, after, result) => {
      const { assets, entries } = result;
      const done = job.progress.done + taken;
      await job.advance({ done, counts: { assets, entries }, checkpoint: { after, posted: shownResult(result) } });
    };
    const posted = await this.post(actor, book, begun, checkpoint?.after ?? null, note, () => {
      job.stopIfCancelled();
      return false;
    });
    return shownResult(posted);
  }

  /** What a run would post. Assets that would only come into the book by it are not counted. @throws as `start` */
  async preview(actor: Actor, bookId: string, { through: wanted }: { through?: string }): Promise<RunResult> {
    requireReach(actor, 'depreciation.read');
    const { book, through } = await this.meant(actor, bookId, wanted);
    return this.database.reading(actor, async () => {
      let result = nothingYet(through, book.currency);
      for (let after: string | null = null; ; ) {
        const turn = await this.turns.look(actor, book, through, after);
        result = withDue(result, turn.due);
        if (turn.after === null) return result;
        after = turn.after;
      }
    });
  }

  private async post(
    actor: Actor,
    book: Book,
    begun: RunResult,
    from: string | null,
    onTurn: OnTurn,
    isStopped: () => boolean,
  ): Promise<RunResult> {
    let result = begun;
    for (let after = from; !isStopped(); ) {
      const before = result;
      const turn = await this.database.transaction(actor, async () => {
        const taken = await this.turns.post(actor, book, before.through, after);
        const posted = withDue(before, taken.due);
        await onTurn(taken.due.length, taken.after ?? after, posted);
        return { ...taken, posted };
      });
      result = turn.posted;
      if (turn.after === null) break;
      after = turn.after;
    }
    return result;
  }

  private meant(actor: Actor, bookId: string, wanted?: string): Promise<{ book: Book; through: string }> {
    return this.database.reading(actor, async () => {
      const book = await this.database.first<Book>(
        `SELECT id, name, currency, posts_to_ledger AS "postsToLedger", starts_on::text AS "startsOn" FROM depreciation_books
         WHERE organization_id = $1 AND id = $2`,
        [actor.organizationId, bookId],
      );
      if (!book) throw notFound('The depreciation book');
      const current = monthOf(await this.calendar.today(actor));
      const through = wanted ? monthOf(wanted) : monthsAfter(current, -1);
      if (through < current) return { book, through };
      throw new Refusal('validation_failed', 'A month is posted when it is over.', { pointer: '/through' });
    });
  }
}
