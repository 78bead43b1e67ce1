import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api';
import type { Statement } from '../explorer/explorer.sql.js';
import { addRows, MAKE_CUBE, putRows } from './columns.sql.js';

/** Each question keeps one thread of Node's pool waiting, which files and passwords need too. */
const ASKED_AT_ONCE = 2;

/** The item cube of one organisation by column, in a file and an engine of its own. */
export class CubeCopy {
  private readonly turns: Array<Promise<unknown>>;

  private constructor(
    private readonly engine: DuckDBInstance,
    private readonly writer: DuckDBConnection,
    private readonly readers: readonly DuckDBConnection[],
    private readonly list: (values: readonly string[]) => DuckDBValue,
    readonly folder: string,
  ) {
    this.turns = readers.map(() => Promise.resolve());
  }

  /** @param folder an empty one, which goes with the copy */
  static async open(folder: string, memoryMb: number): Promise<CubeCopy> {
    // Only who asks much needs the engine.
    const { DuckDBInstance: Engine, listValue } = await import('@duckdb/node-api');
    const engine = await Engine.create(join(folder, 'cube.duckdb'), {
      memory_limit: `${memoryMb}MB`,
      temp_directory: folder,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const writer = await engine.connect();
    await writer.run(MAKE_CUBE);
    const readers = await Promise.all(Array.from({ length: ASKED_AT_ONCE }, () => engine.connect()));
    return new CubeCopy(engine, writer, readers, (values) => listValue([...values]), folder);
  }

  /** Rows of a file that are not there yet. */
  async add(file: string): Promise<void> {
    await this.writer.run(addRows(file));
  }

  /** Rows of a file in the place of what was known of their cells; who asks meanwhile sees what was before. */
  async put(file: string): Promise<void> {
    for (const sql of putRows(file)) await this.writer.run(sql);
  }

  async ask<Row extends object>({ sql, parameters }: Statement): Promise<Row[]> {
    const place = this.nextPlace();
    const answer = (this.turns[place] ?? Promise.resolve()).then(async () => {
      const reader = await this.readers[place]?.runAndReadAll(
        sql,
        parameters.map((value) => this.valueOf(value)),
      );
      return (reader?.getRowObjectsJS() ?? []) as Row[];
    });
    this.turns[place] = answer.catch(() => undefined);
    return answer;
  }

  async close(): Promise<void> {
    await Promise.all(this.turns);
    for (const connection of [this.writer, ...this.readers]) connection.closeSync();
    this.engine.closeSync();
    await rm(this.folder, { recursive: true, force: true });
  }

  private asked = 0;
  private nextPlace(): number {
    this.asked += 1;
    return this.asked % this.readers.length;
  }

  private valueOf(value: unknown): DuckDBValue {
    if (Array.isArray(value)) return this.list(value.map(String));
    if (typeof value === 'boolean' || typeof value === 'number' || value === null) return value;
    return String(value);
  }
}
