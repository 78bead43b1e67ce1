import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Actor, Config, Database, Log } from '#platform';
import type { Statement } from '../explorer/explorer.sql.js';
import { LINES_MOVED, LINES_OF_YEAR, MOVED_SINCE, NEWEST_MOVE, YEARS_OF_CUBE } from './columns.sql.js';
import { CubeCopy } from './cube-copy.js';

interface Kept {
  copy: CubeCopy | undefined;
  /** The last move of the cubes that is in it. */
  moved: number;
  /** Ends when what is being read is in it; who asks waits for it only if it is little. */
  reading: { ended: Promise<void>; soon: boolean } | undefined;
  askedAt: number;
}

interface Behind {
  head: number;
  known: boolean;
  again: boolean;
  cells: number;
}

const MOST_COPIES = 4;
const LINES_AT_ONCE = 2_000;
/** So many cells are read while the one who asks waits. */
const FEW_CELLS = 20_000;
const IDLE_MS = 30 * 60_000;
const AGAIN_AFTER_MS = 10 * 60_000;

/**
 * Copies of item cubes by column, for organisations so large that PostgreSQL takes long over a question. A copy lives in the
 * temporary folder of this process and can be lost at any time: PostgreSQL answers whenever it is not there, or not as new as the
 * cubes themselves. It learns from `spend_cube_moves` what to read again.
 */
@Injectable()
export class CubeCopies implements OnApplicationShutdown {
  private readonly kept = new Map<string, Kept>();
  private readonly failedAt = new Map<string, number>();
  private readonly sweeper = setInterval(() => this.dropIdle(), IDLE_MS / 6).unref();

  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** What `work` makes of the copy, or nothing where there is none that is as new as the cubes. */
  async answering<T>(actor: Actor, work: (copy: CubeCopy) => Promise<T>): Promise<T | undefined> {
    const kept = this.kept.get(actor.organizationId);
    if (!kept) return undefined;
    try {
      const copy = await this.current(actor, kept);
      return copy && (await work(copy));
    } catch (error) {
      this.fail(actor, error);
      return undefined;
    }
  }

  /** Has a copy made, unless there is one; nobody waits for it. */
  want(actor: Actor): void {
    const { organizationId } = actor;
    const failedAt = this.failedAt.get(organizationId) ?? -AGAIN_AFTER_MS;
    if (
      this.config.values.explorerMemoryMb === 0 ||
      this.kept.has(organizationId) ||
      performance.now() - failedAt < AGAIN_AFTER_MS
    )
      return;
    if (this.kept.size >= MOST_COPIES) this.dropOldest();
    const kept: Kept = { copy: undefined, moved: 0, reading: undefined, askedAt: performance.now() };
    this.kept.set(organizationId, kept);
    this.read(actor, kept, false, () => this.make(actor, kept));
  }

  /** Whether there is a copy, once all that is being read for it is there. */
  async ready(actor: Actor): Promise<boolean> {
    await this.kept.get(actor.organizationId)?.reading?.ended;
    return this.kept.get(actor.organizationId)?.copy !== undefined;
  }

  /** Gives a copy up. */
  async drop(organizationId: string): Promise<void> {
    const kept = this.kept.get(organizationId);
    this.kept.delete(organizationId);
    await kept?.copy?.close();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.sweeper);
    const reading = [...this.kept.values()].map((kept) => kept.reading?.ended);
    await Promise.all([...this.kept.keys()].map((organizationId) => this.drop(organizationId)));
    await Promise.all(reading);
  }

  private async current(actor: Actor, kept: Kept): Promise<CubeCopy | undefined> {
    kept.askedAt = performance.now();
    if (kept.reading && !kept.reading.soon) return undefined;
    await kept.reading?.ended;
    const behind = await this.database.reading(actor, () =>
      this.database.one<Behind>(MOVED_SINCE, [actor.organizationId, kept.moved]),
    );
    if (!kept.copy || kept.reading) return undefined;
    if (behind.again || (kept.moved > 0 && !behind.known) || (kept.moved === 0 && behind.head > 0)) {
      await this.drop(actor.organizationId);
      this.want(actor);
      return undefined;
    }
    if (behind.cells === 0) return kept.copy;
    const soon = behind.cells <= FEW_CELLS;
    const ended = this.read(actor, kept, soon, () => this.refresh(actor, kept, behind.head));
    if (!soon) return undefined;
    await ended;
    return kept.copy;
  }

  private read(actor: Actor, kept: Kept, soon: boolean, work: () => Promise<void>): Promise<void> {
    const ended = work()
      .catch((error: unknown) => this.fail(actor, error))
      .finally(() => {
        kept.reading = undefined;
      });
    kept.reading = { ended, soon };
    return ended;
  }

  private async make(actor: Actor, kept: Kept): Promise<void> {
    const { organizationId } = actor;
    const begun = performance.now();
    const folder = await mkdtemp(join(tmpdir(), 'quartermaster-cube-'));
    const copy = await CubeCopy.open(folder, this.config.values.explorerMemoryMb);
    try {
      const { head } = await this.database.reading(actor, () =>
        this.database.one<{ head: number }>(NEWEST_MOVE, [organizationId]),
      );
      const { first, last } = await this.database.reading(actor, () =>
        this.database.one<{ first: number | null; last: number | null }>(YEARS_OF_CUBE, [organizationId]),
      );
      for (let year = first ?? 1; year <= (last ?? 0) && this.kept.get(organizationId) === kept; year += 1)
        await this.throughFile(actor, folder, { sql: LINES_OF_YEAR, parameters: [organizationId, year] }, (file) =>
          copy.add(file),
        );
      kept.moved = head;
    } catch (error) {
      await copy.close();
      throw error;
    }
    if (this.kept.get(organizationId) !== kept) return copy.close();
    kept.copy = copy;
    this.log.info(
      { organizationId, ms: Math.round(performance.now() - begun) },
      'The spend of an organisation lies in columns now.',
    );
    return undefined;
  }

  private async refresh(actor: Actor, kept: Kept, head: number): Promise<void> {
    const { copy } = kept;
    if (!copy) return;
    const moved = { sql: LINES_MOVED, parameters: [actor.organizationId, kept.moved, head] };
    await this.throughFile(actor, copy.folder, moved, (file) => copy.put(file));
    kept.moved = head;
  }

  private async throughFile(actor: Actor, folder: string, lines: Statement, use: (file: string) => Promise<void>): Promise<void> {
    const file = join(folder, 'rows.csv');
    const batches = this.database.stream<{ line: string }>(actor, lines.sql, lines.parameters, LINES_AT_ONCE);
    try {
      await pipeline(batches, asText, createWriteStream(file));
      await use(file);
    } finally {
      await rm(file, { force: true });
    }
  }

  private fail(actor: Actor, error: unknown): void {
    this.log.warn({ organizationId: actor.organizationId, error }, 'Spend in columns has failed; PostgreSQL answers.');
    this.failedAt.set(actor.organizationId, performance.now());
    void this.drop(actor.organizationId);
  }

  private dropIdle(): void {
    for (const [organizationId, { askedAt, reading }] of this.kept)
      if (!reading && performance.now() - askedAt > IDLE_MS) void this.drop(organizationId);
  }

  private dropOldest(): void {
    const [oldest] = [...this.kept].sort(([, one], [, other]) => one.askedAt - other.askedAt);
    if (oldest) void this.drop(oldest[0]);
  }
}

async function* asText(batches: AsyncIterable<ReadonlyArray<{ line: string }>>): AsyncGenerator<string> {
  for await (const batch of batches) yield batch.map(({ line }) => `${line}\n`).join('');
}
