import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Clock, Config, Database, newId, Refusal, requirePermission } from '#platform';
import { CsvFile, type CsvRow } from '../csv/csv-rows.js';
import { type BillColumns, type BillProblem, type BillRow, billColumns, billRow, isProblem } from './bill-row.rules.js';
import { ADD_ROWS, HOLD_ROWS, KEEP_BILLS, KEEP_LINES } from './bills.sql.js';

const MOST_PROBLEMS = 10_000;
const ROWS_AT_ONCE = 2_000;

/** Takes the files of providers in: charges are read, checked and added up while the file still arrives. Nothing is posted yet. */
@Injectable()
export class BillFiles {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * In constant memory; what is left of a file that fails half-way is nothing. May be compressed by gzip.
   * @returns the id of the file
   * @throws Refusal `file_unreadable` for a file that is no FOCUS, `already_exists` for one that was taken in before, `forbidden`
   */
  receive(actor: Actor, source: AsyncIterable<Uint8Array>, fileName: string): Promise<string> {
    requirePermission(actor, 'spend.post');
    requireReach(actor, 'spend.post', {});
    return this.database.transaction(actor, async () => {
      const file = new CsvFile(await unpacked(source), {
        mostBytes: this.config.values.importLimitBytes,
        batch: ROWS_AT_ONCE,
      });
      await this.database.query(HOLD_ROWS);
      const { edition, problems, rows, refused } = await this.readRows(file);
      const id = newId();
      const { bytes, sha256 } = file.read;
      const kept = await this.database.first(
        `INSERT INTO provider_files (id, organization_id, file_name, sha256, bytes, edition, rows, refused, problems, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (organization_id, sha256) DO NOTHING RETURNING id`,
        [
          ...[id, actor.organizationId, fileName, sha256, bytes, edition, rows, refused],
          ...[JSON.stringify(problems), actor.name, this.clock.now()],
        ],
      );
      if (!kept) throw await this.knownAlready(actor, sha256);
      await this.database.query(KEEP_BILLS, [actor.organizationId, id, this.clock.now()]);
      await this.database.query(KEEP_LINES, [actor.organizationId, id]);
      await this.audit.record(actor, {
        ...{ action: 'provider_file.received', subjectKind: 'provider_file', subjectId: id },
        after: { fileName, rows, refused, edition },
      });
      return id;
    });
  }

  /** Of a file of which nothing is posted. @throws Refusal `not_found`, `conflict` */
  async remove(actor: Actor, id: string): Promise<void> {
    requireReach(actor, 'spend.post', {});
    await this.database.transaction(actor, async () => {
      const bills = await this.database.query<{ state: string }>(
        'SELECT state FROM provider_bills WHERE organization_id = $1 AND file_id = $2 FOR UPDATE',
        [actor.organizationId, id],
      );
      if (bills.some(({ state }) => state === 'posted' || state === 'replaced'))
        throw new Refusal('conflict', 'What it bills is posted; a corrected file takes its place.');
      await this.database.query(
        'DELETE FROM provider_lines WHERE organization_id = $1 AND bill_id IN (SELECT id FROM provider_bills WHERE file_id = $2)',
        [actor.organizationId, id],
      );
      await this.database.query('DELETE FROM provider_bills WHERE organization_id = $1 AND file_id = $2', [
        actor.organizationId,
        id,
      ]);
      const gone = await this.database.first<{ fileName: string }>(
        'DELETE FROM provider_files WHERE organization_id = $1 AND id = $2 RETURNING file_name AS "fileName"',
        [actor.organizationId, id],
      );
      if (!gone) throw new Refusal('not_found', 'There is no such file.');
      await this.audit.record(actor, {
        ...{ action: 'provider_file.removed', subjectKind: 'provider_file', subjectId: id, before: gone },
      });
    });
  }

  private async readRows(
    file: CsvFile,
  ): Promise<{ edition: BillColumns['edition']; problems: BillProblem[]; rows: number; refused: number }> {
    const batches = file.rows();
    const first = await batches.next();
    const [header] = first.done ? [] : first.value;
    if (first.done || !header) throw new Refusal('file_unreadable', 'The file is empty.');
    const columns = billColumns(header.cells);
    if ('missing' in columns)
      throw new Refusal('file_unreadable', `This is no cost file of FOCUS: it lacks ${columns.missing.join(', ')}.`, {
        facts: { missing: columns.missing },
      });
    const problems: BillProblem[] = [];
    let [rows, refused] = [0, 0];
    let written: Promise<unknown> = Promise.resolve();
    const take = async (batch: readonly CsvRow[]): Promise<void> => {
      const read = batch.map(({ row, cells }) => billRow(row, cells, columns));
      const wrong = read.filter(isProblem);
      rows += read.length;
      refused += wrong.length;
      problems.push(...wrong.slice(0, MOST_PROBLEMS - problems.length));
      const good = read.filter((each): each is BillRow => !isProblem(each));
      // The next rows are read while these are written.
      await written;
      written = good.length > 0 ? this.database.prepared('provider_rows_add', ADD_ROWS, columnsOf(good)) : Promise.resolve();
      written.catch(() => undefined);
    };
    try {
      await take(first.value.slice(1));
      for await (const batch of batches) await take(batch);
    } finally {
      await written;
    }
    if (rows === refused) throw new Refusal('file_unreadable', 'No row of it can be read.', { facts: { problem: problems[0] } });
    return { edition: columns.edition, problems, rows, refused };
  }

  private async knownAlready(actor: Actor, sha256: string): Promise<Refusal> {
    const { id, fileName } = await this.database.one<{ id: string; fileName: string }>(
      'SELECT id, file_name AS "fileName" FROM provider_files WHERE organization_id = $1 AND sha256 = $2',
      [actor.organizationId, sha256],
    );
    return new Refusal('already_exists', `This file was taken in before, as ${fileName}.`, { facts: { id } });
  }
}

function columnsOf(rows: readonly BillRow[]): unknown[] {
  const names = [
    ...(['provider', 'account', 'accountName', 'period', 'currency', 'month', 'category', 'recurring', 'service'] as const),
    ...(['subAccount', 'subAccountName', 'resource', 'resourceName', 'tags', 'billed', 'effective'] as const),
  ];
  return names.map((name) => rows.map((row) => row[name]));
}

/** The file itself where it came packed by gzip, told by its first two bytes. */
async function unpacked(source: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  async function* all(): AsyncGenerator<Uint8Array> {
    if (first.done) return;
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  const isPacked = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b;
  return isPacked ? unzipped(all()) : all();
}

async function* unzipped(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(packed);
  const unpacking = createGunzip();
  source.on('error', (error) => unpacking.destroy(error));
  try {
    yield* source.pipe(unpacking) as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_'))
      throw new Refusal('file_unreadable', 'The file is packed by gzip, and the pack is broken.');
    throw error;
  }
}
