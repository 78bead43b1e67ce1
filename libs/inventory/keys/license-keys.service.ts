import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Database, newId, notFound, Refusal, reachOf, SecretBox } from '#platform';
import { type ItemToDecide, isWithin, lockToDecide } from '../items/item.rows.js';

/** Of keys that are at least so long the last signs are shown in lists. */
const TELLING = { least: 12, shown: 4 };

/** The keys of licenses: sealed at rest, never in the audit trail, and shown only one by one. */
@Injectable()
export class LicenseKeys {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly box: SecretBox,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @param sourceId what they came with, by which they are taken away again
   * @throws Refusal `not_found`, `forbidden`, `conflict` for what is no license, `validation_failed` for an empty key
   */
  add(actor: Actor, licenseId: string, keys: readonly string[], sourceId: string | null = null): Promise<void> {
    return this.database.transaction(actor, async () => {
      const { id: pool } = await this.lock(actor, licenseId);
      const rows = keys.map((key, at) => this.rowOf(key.trim(), at));
      await this.database.query(
        `INSERT INTO license_keys (id, organization_id, license_id, sealed, ending, source_id, added_at, added_by)
         SELECT g.id, $2, $3, g.sealed, g.ending, $4, $5, $6 FROM jsonb_to_recordset($1) AS g(id uuid, sealed text, ending text)`,
        [JSON.stringify(rows), actor.organizationId, pool, sourceId, this.clock.now(), actor.name],
      );
      await this.note(actor, pool, 'license.keys_added', { count: rows.length });
    });
  }

  /** The key itself; that it was read is written down. @throws Refusal `not_found`, `forbidden` */
  read(actor: Actor, licenseId: string, keyId: string): Promise<string> {
    return this.database.transaction(actor, async () => {
      const { id: pool } = await this.lock(actor, licenseId);
      const row = await this.database.first<{ sealed: string }>(
        'SELECT sealed FROM license_keys WHERE license_id = $1 AND id = $2',
        [pool, keyId],
      );
      if (!row) throw notFound('This key');
      await this.note(actor, pool, 'license.key_read', { keyId });
      return this.box.open(row.sealed, keyId);
    });
  }

  /** @throws Refusal `not_found`, `forbidden` */
  remove(actor: Actor, licenseId: string, keyId: string): Promise<void> {
    return this.database.transaction(actor, async () => {
      const { id: pool } = await this.lock(actor, licenseId);
      const gone = await this.database.first('DELETE FROM license_keys WHERE license_id = $1 AND id = $2 RETURNING id', [
        pool,
        keyId,
      ]);
      if (!gone) throw notFound('This key');
      await this.note(actor, pool, 'license.key_removed', { keyId });
    });
  }

  /** Takes away all that came with these sources. Needs the open transaction that takes the sources back. */
  async removeOf(actor: Actor, sourceIds: readonly string[]): Promise<void> {
    const gone = await this.database.query<{ licenseId: string }>(
      'DELETE FROM license_keys WHERE source_id = ANY($1::uuid[]) RETURNING license_id AS "licenseId"',
      [sourceIds],
    );
    for (const pool of new Set(gone.map(({ licenseId }) => licenseId))) {
      await this.note(actor, pool, 'license.keys_removed', { count: gone.filter(({ licenseId }) => licenseId === pool).length });
    }
  }

  private rowOf(key: string, at: number): { id: string; sealed: string; ending: string } {
    if (key === '') throw new Refusal('validation_failed', 'A key cannot be empty.', { pointer: `/keys/${at}` });
    const id = newId();
    return { id, sealed: this.box.seal(key, id), ending: key.length < TELLING.least ? '' : key.slice(-TELLING.shown) };
  }

  private async lock(actor: Actor, licenseId: string): Promise<ItemToDecide> {
    const [pool] = await lockToDecide(this.database, [licenseId]);
    if (!pool || !isWithin(pool, reachOf(actor, 'items.read'))) throw notFound('This license');
    if (!isWithin(pool, reachOf(actor, 'licenses.keys')))
      throw new Refusal('forbidden', 'This license lies beyond where you may see to keys.');
    if (!pool.license) throw new Refusal('conflict', 'Only licenses have keys.');
    return pool;
  }

  private note(actor: Actor, subjectId: string, action: string, after: object): Promise<void> {
    return this.audit.record(actor, { action, subjectKind: 'item', subjectId, after });
  }
}
