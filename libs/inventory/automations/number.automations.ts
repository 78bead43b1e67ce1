import { Injectable } from '@nestjs/common';
import type { Automation, AutomationStepContext } from '#lifecycle';
import { type Actor, Clock, Database, newId, Refusal } from '#platform';
import { readPhoneNumber } from '../identifiers/identifiers.rules.js';
import { ItemEditing } from '../items/item-editing.js';
import { asRefusalOf } from '../items/outcome.js';

const DAY = 86_400_000;
/** A number that was given up rests for so long, since calls for whoever had it go on coming. */
const USUAL_REST = 90;

/** Telephone numbers of services: each held by one service at a time, which the database sees to. */
@Injectable()
export class NumberAutomations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly editing: ItemEditing,
  ) {}

  readonly all: readonly Automation[] = [
    {
      name: 'reserve_number',
      meaning: 'Reserves a telephone number for the service: the one that is told, or the one that has rested longest',
      parameters: [{ name: 'number', type: 'any', meaning: 'The number, international or as dialled', optional: true }],
      run: async (actor, step) => ({ ...(await this.reserve(actor, step)) }),
    },
    {
      name: 'free_number',
      meaning: 'Gives up the number of the service; it rests before it is reserved again',
      parameters: [{ name: 'restDays', type: 'number', meaning: `How long it rests; ${USUAL_REST} days`, optional: true }],
      run: async (actor, step) => ({ ...(await this.free(actor, step)) }),
    },
  ];

  /** @throws Refusal `conflict` where another service has it, or none is free; `validation_failed` */
  private async reserve(actor: Actor, { subjectKind, subjectId, settings }: AutomationStepContext): Promise<{ number: string }> {
    requireService(subjectKind);
    // Before the lock on numbers, as whoever edits the service takes them in this order too.
    await this.database.query('SELECT FROM items WHERE id = $1 FOR UPDATE', [subjectId]);
    const held = await this.held(subjectId);
    const wanted = settings['number'] === undefined ? undefined : read(settings['number']);
    if (held !== undefined && (wanted === undefined || wanted === held)) return { number: held };
    if (held !== undefined) throw new Refusal('conflict', `The service has the number ${held} already.`);
    const number = wanted ?? (await this.longestRested());
    const other = await this.database.first<{ tag: string }>(
      `SELECT i.tag FROM number_reservations r JOIN items i ON i.id = r.item_id WHERE r.number = $1 AND r.released_at IS NULL
       UNION ALL SELECT i.tag FROM services s JOIN items i ON i.id = s.item_id
       WHERE s.service_number = $1 AND i.phase <> 'decommission' AND i.id <> $2 LIMIT 1`,
      [number, subjectId],
    );
    if (other) throw new Refusal('conflict', `The number ${number} is that of ${other.tag}.`);
    await this.database.query(
      `INSERT INTO number_reservations (id, organization_id, number, item_id, reserved_at, reserved_by) VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), actor.organizationId, number, subjectId, this.clock.now(), actor.name],
    );
    await this.write(actor, subjectId, number);
    return { number };
  }

  private async free(
    actor: Actor,
    { subjectKind, subjectId, settings }: AutomationStepContext,
  ): Promise<{ number: string | null }> {
    requireService(subjectKind);
    const now = this.clock.now();
    const rest = typeof settings['restDays'] === 'number' ? settings['restDays'] : USUAL_REST;
    const { number } = await this.database.one<{ number: string | null }>(
      'SELECT service_number AS number FROM services WHERE item_id = $1',
      [subjectId],
    );
    const freeFrom = new Date(now.getTime() + rest * DAY);
    const released = await this.database.first<{ number: string }>(
      `UPDATE number_reservations SET released_at = greatest($2, reserved_at), free_from = $3 WHERE item_id = $1 AND released_at IS NULL
       RETURNING number`,
      [subjectId, now, freeFrom],
    );
    // A number that was recorded and never reserved is known from now on.
    if (!released && number !== null) {
      await this.database.query(
        `INSERT INTO number_reservations (id, organization_id, number, item_id, reserved_at, reserved_by, released_at, free_from)
         VALUES ($1, $2, $3, $4, $5, $6, $5, $7)`,
        [newId(), actor.organizationId, number, subjectId, now, actor.name, freeFrom],
      );
    }
    if (number !== null) await this.write(actor, subjectId, null);
    return { number: released?.number ?? number };
  }

  private async held(itemId: string): Promise<string | undefined> {
    const sql = 'SELECT number FROM number_reservations WHERE item_id = $1 AND released_at IS NULL';
    return (await this.database.first<{ number: string }>(sql, [itemId]))?.number;
  }

  private async longestRested(): Promise<string> {
    const found = await this.database.first<{ number: string }>(
      `SELECT r.number FROM number_reservations r WHERE r.organization_id = current_organization_id() AND r.free_from <= $1
         AND NOT EXISTS (SELECT FROM number_reservations h WHERE h.organization_id = r.organization_id AND h.number = r.number
           AND (h.released_at IS NULL OR h.free_from > $1))
         AND NOT EXISTS (SELECT FROM services s JOIN items i ON i.id = s.item_id
           WHERE s.organization_id = r.organization_id AND s.service_number = r.number AND i.phase <> 'decommission')
       ORDER BY r.free_from, r.id LIMIT 1 FOR UPDATE OF r SKIP LOCKED`,
      [this.clock.now()],
    );
    if (!found) throw new Refusal('conflict', 'No number is free; say which one to reserve.');
    return found.number;
  }

  private async write(actor: Actor, id: string, serviceNumber: string | null): Promise<void> {
    const [outcome] = await this.editing.updateMany(actor, [{ id, changes: { service: { serviceNumber } } }]);
    if (outcome?.outcome === 'refused') throw asRefusalOf(outcome);
  }
}

function requireService(kind: string): void {
  if (kind !== 'service') throw new Refusal('conflict', 'Only services have numbers.');
}

function read(told: unknown): string {
  const reading = typeof told === 'string' ? readPhoneNumber(told) : { reason: 'is not a number' };
  if ('value' in reading) return reading.value;
  throw new Refusal('validation_failed', `"${String(told).slice(0, 60)}" ${reading.reason}.`);
}
