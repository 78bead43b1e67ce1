import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';

const GENESIS = '0'.repeat(64);
const MOST_A_SEAL = 10_000;

/** One text per entry, the same whenever it is read: what the seal's hash is taken over. */
const CANONICAL = `concat_ws(E'\\x1f', e.id, e.organization_id, extract(epoch from e.occurred_at), e.actor_kind, e.actor_id, e.actor_name,
  e.action, e.subject_kind, e.subject_id, coalesce(e.before::text, ''), coalesce(e.after::text, ''), coalesce(e.ip, ''), coalesce(e.request_id, ''))`;

export type ChainState =
  | { intact: true; seals: number; sealedEntries: number; unsealedEntries: number }
  | { intact: false; sequence: number; reason: string };

interface SealRow {
  sequence: string;
  entryCount: number;
  previousHash: string;
  hash: string;
}

/** Seals the audit trail in batches, so that a changed, removed or slipped-in entry shows. */
@Injectable()
export class AuditChain {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Seals what is not sealed yet, one batch a transaction. @returns the number of entries that were sealed */
  async seal(actor: Actor): Promise<number> {
    let total = 0;
    for (;;) {
      const sealed = await this.database.transaction(actor, () => this.sealBatch(actor));
      total += sealed;
      if (sealed < MOST_A_SEAL) return total;
    }
  }

  private async sealBatch(actor: Actor): Promise<number> {
    await this.database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`audit-chain:${actor.organizationId}`]);
    const last = await this.database.first<{ sequence: string; hash: string }>(
      'SELECT sequence, hash FROM audit_seals ORDER BY sequence DESC LIMIT 1',
    );
    // Entries of transactions that commit late have older ids, so "not yet linked" is asked, not "after the last one".
    const entries = await this.database.query<{ id: string; text: string }>(
      `SELECT e.id, ${CANONICAL} AS text FROM audit_entries e
       WHERE NOT EXISTS (SELECT 1 FROM audit_links l WHERE l.organization_id = e.organization_id AND l.entry_id = e.id)
       ORDER BY e.id LIMIT ${MOST_A_SEAL}`,
    );
    if (entries.length === 0) return 0;
    const sequence = Number(last?.sequence ?? 0) + 1;
    const previousHash = last?.hash ?? GENESIS;
    await this.database.query(
      `WITH seal AS (
         INSERT INTO audit_seals (organization_id, sequence, entry_count, previous_hash, hash, sealed_at) VALUES ($1, $2, $3, $4, $5, $6))
       INSERT INTO audit_links (organization_id, entry_id, seal_sequence, place)
       SELECT $1, u.id, $2, u.place FROM unnest($7::uuid[]) WITH ORDINALITY AS u(id, place)`,
      [
        actor.organizationId,
        sequence,
        entries.length,
        previousHash,
        hashOf(
          previousHash,
          entries.map((entry) => entry.text),
        ),
        this.clock.now(),
        entries.map((entry) => entry.id),
      ],
    );
    return entries.length;
  }

  /** Recomputes every seal of the organisation from the entries. Constant memory: one seal at a time. */
  async verify(actor: Actor): Promise<ChainState> {
    let previous = GENESIS;
    let sequence = 0;
    let sealedEntries = 0;
    for await (const seals of this.database.stream<SealRow>(
      actor,
      'SELECT sequence, entry_count AS "entryCount", previous_hash AS "previousHash", hash FROM audit_seals ORDER BY sequence',
    )) {
      for (const seal of seals) {
        sequence += 1;
        const broken = await this.faultOf(actor, seal, sequence, previous);
        if (broken) return { intact: false, sequence, reason: broken };
        previous = seal.hash;
        sealedEntries += seal.entryCount;
      }
    }
    const { count } = await this.database.reading(actor, () =>
      this.database.one<{ count: string }>('SELECT count(*) AS count FROM audit_entries'),
    );
    return { intact: true, seals: sequence, sealedEntries, unsealedEntries: Number(count) - sealedEntries };
  }

  private async faultOf(actor: Actor, seal: SealRow, sequence: number, previous: string): Promise<string | undefined> {
    if (Number(seal.sequence) !== sequence) return `Seal ${sequence} is missing.`;
    if (seal.previousHash !== previous) return `Seal ${sequence} does not follow the one before.`;
    const entries = await this.database.reading(actor, () =>
      this.database.query<{ text: string }>(
        `SELECT ${CANONICAL} AS text FROM audit_links l JOIN audit_entries e ON e.id = l.entry_id
         WHERE l.seal_sequence = $1 ORDER BY l.place`,
        [sequence],
      ),
    );
    if (entries.length !== seal.entryCount)
      return `Seal ${sequence} covers ${seal.entryCount} entries, but ${entries.length} are there.`;
    const hash = hashOf(
      previous,
      entries.map((entry) => entry.text),
    );
    return hash === seal.hash ? undefined : `An entry of seal ${sequence} was changed.`;
  }
}

function hashOf(previous: string, texts: string[]): string {
  const hash = createHash('sha256').update(previous);
  for (const text of texts) hash.update('\x1e').update(text);
  return hash.digest('hex');
}
