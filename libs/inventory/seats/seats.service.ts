import { Injectable } from '@nestjs/common';
import type { Phase } from '#lifecycle';
import {
  type Actor,
  AuditTrail,
  Clock,
  Database,
  newId,
  notFound,
  Refusal,
  reachOf,
  requirePermission,
  violatedConstraint,
} from '#platform';
import { type ItemToDecide, isWithin, lockToDecide } from '../items/item.rows.js';
import { holderColumns } from '../items/item.rules.js';
import { References } from '../items/references.js';

/** Who uses a seat: a person or a device. */
export interface SeatHolder {
  kind: 'person' | 'item';
  id: string;
}

/** Phases in which seats of a pool may be assigned: while it is being set up and while it runs. */
const assignable: ReadonlySet<Phase> = new Set(['configure', 'deliver', 'operate']);

/**
 * Seats of license pools. The database counts them and refuses one too many, on this path and on any other; here it is only
 * said better. A change of seats is a change of the pool, so its version grows.
 */
@Injectable()
export class Seats {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly references: References,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Refusal as `assignMany` */
  async assign(actor: Actor, licenseId: string, holder: SeatHolder): Promise<{ id: string }> {
    const [id] = await this.assignMany(actor, licenseId, [holder]);
    if (id === undefined) throw new Error('One seat was asked for, none came back.');
    return { id };
  }

  /**
   * Gives a seat to each of them, or to none.
   * @throws Refusal `not_found`, `forbidden`, `conflict`, `already_exists`, `capacity_exceeded`, `validation_failed`
   */
  async assignMany(actor: Actor, licenseId: string, holders: readonly SeatHolder[]): Promise<string[]> {
    requirePermission(actor, 'items.edit');
    try {
      return await this.database.transaction(actor, () => this.give(actor, licenseId, holders));
    } catch (error) {
      throw inOtherWords(error);
    }
  }

  private async give(actor: Actor, licenseId: string, holders: readonly SeatHolder[]): Promise<string[]> {
    const pool = await this.lockPool(actor, licenseId);
    if (!assignable.has(pool.phase))
      throw new Refusal('conflict', `Seats are not assigned while the license is "${pool.state}".`);
    const known = await this.references.known(holders);
    const gone = holders.find(({ kind, id }) => !known.has(kind, id));
    if (gone) throw new Refusal('validation_failed', `There is no such ${gone.kind}.`, { pointer: '/holder/id' });
    const quantity = pool.license?.quantity ?? 0;
    if (pool.seatsUsed + holders.length > quantity) {
      throw new Refusal('capacity_exceeded', `All ${quantity} seats are assigned.`, {
        facts: { quantity, seatsUsed: pool.seatsUsed },
      });
    }
    const rows = holders.map((holder) => ({ id: newId(), ...holderColumns(holder) }));
    await this.database.query(
      `INSERT INTO license_seats (id, organization_id, license_id, holder_person_id, holder_item_id, assigned_at, assigned_by)
       SELECT r.id, $2, $3, r."holderPersonId", r."holderItemId", $4, $5
       FROM jsonb_to_recordset($1) AS r(id uuid, "holderPersonId" uuid, "holderItemId" uuid)`,
      [JSON.stringify(rows), actor.organizationId, pool.id, this.clock.now(), actor.name],
    );
    await this.changed(actor, [pool.id], 'license.seats_assigned', { holders });
    return rows.map(({ id }) => id);
  }

  /** Takes a seat back; a seat that is free already stays so. @throws Refusal `not_found`, `forbidden` */
  async release(actor: Actor, licenseId: string, seatId: string): Promise<void> {
    requirePermission(actor, 'items.edit');
    await this.database.transaction(actor, async () => {
      const pool = await this.lockPool(actor, licenseId);
      const seat = await this.database.first<{ released: boolean }>(
        'SELECT released_at IS NOT NULL AS released FROM license_seats WHERE license_id = $1 AND id = $2',
        [pool.id, seatId],
      );
      if (!seat) throw notFound('This seat');
      if (!seat.released) await this.releaseWhere(actor, 'id = $3', seatId);
    });
  }

  /** Takes back every seat of a pool, or every seat that a device holds. @returns how many */
  async releaseAll(actor: Actor, of: { licenseId: string } | { itemId: string }): Promise<number> {
    return this.database.transaction(actor, () =>
      'licenseId' in of
        ? this.releaseWhere(actor, 'license_id = $3', of.licenseId)
        : this.releaseWhere(actor, 'holder_item_id = $3', of.itemId),
    );
  }

  private async releaseWhere(actor: Actor, condition: string, value: string): Promise<number> {
    const released = await this.database.query<{ licenseId: string }>(
      `UPDATE license_seats SET released_at = greatest($1, assigned_at), released_by = $2
       WHERE released_at IS NULL AND ${condition} RETURNING license_id AS "licenseId"`,
      [this.clock.now(), actor.name, value],
    );
    const pools = [...new Set(released.map(({ licenseId }) => licenseId))];
    if (pools.length > 0) await this.changed(actor, pools, 'license.seats_released', { seats: released.length });
    return released.length;
  }

  private async lockPool(actor: Actor, licenseId: string): Promise<ItemToDecide> {
    const [pool] = await lockToDecide(this.database, [licenseId]);
    if (!pool || !isWithin(pool, reachOf(actor, 'items.read'))) throw notFound('This license');
    if (!isWithin(pool, reachOf(actor, 'items.edit')))
      throw new Refusal('forbidden', 'This license lies beyond where you may edit items.');
    if (!pool.license) throw new Refusal('conflict', 'Only licenses have seats.');
    return pool;
  }

  private async changed(actor: Actor, licenseIds: readonly string[], action: string, after: object): Promise<void> {
    await this.database.query('UPDATE items SET version = version + 1, updated_at = $2 WHERE id = ANY($1::uuid[])', [
      licenseIds,
      this.clock.now(),
    ]);
    await this.audit.record(
      actor,
      licenseIds.map((subjectId) => ({ action, subjectKind: 'item', subjectId, after })),
    );
  }
}

function inOtherWords(error: unknown): unknown {
  switch (violatedConstraint(error)) {
    case 'license_seats_once':
      return new Refusal('already_exists', 'This holder has a seat of this license already.', { pointer: '/holder/id' });
    case 'licenses_capacity':
      return new Refusal('capacity_exceeded', 'All seats are assigned.');
    case 'license_seats_not_itself':
      return new Refusal('validation_failed', 'A license cannot hold a seat of itself.', { pointer: '/holder/id' });
    default:
      return error;
  }
}
