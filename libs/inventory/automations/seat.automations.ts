import { Injectable } from '@nestjs/common';
import type { Automation, AutomationStepContext } from '#lifecycle';
import { type Actor, Database, isId, Refusal } from '#platform';
import { type SeatHolder, Seats } from '../seats/seats.service.js';
import { idIn, oneOf } from './settings.rules.js';

interface AssignedSeat {
  license: string;
  seat: string | null;
}

/** Seats of licenses, given and taken back by the work on an item. */
@Injectable()
export class SeatAutomations {
  constructor(
    private readonly database: Database,
    private readonly seats: Seats,
  ) {}

  readonly all: readonly Automation[] = [
    {
      name: 'assign_seat',
      meaning: 'Gives a seat of a license to the item, or to whoever holds it',
      parameters: [
        { name: 'license', type: 'any', meaning: 'The license whose seat is given' },
        { name: 'to', type: 'text', meaning: '`item` (where nothing is said) or `holder`', optional: true },
      ],
      run: async (actor, step) => ({ ...(await this.assign(actor, step)) }),
    },
    {
      name: 'free_seats',
      meaning: 'Takes back the seats that the item has or, of a license, all its seats; as a compensation the one that was given',
      run: (actor, step) => this.free(actor, step),
    },
  ];

  /** Who has a seat already keeps it. */
  private async assign(actor: Actor, { settings, subjectId }: AutomationStepContext): Promise<AssignedSeat> {
    const license = idIn(settings, 'license');
    const to = oneOf(settings, 'to', ['item', 'holder'], 'item');
    const holder: SeatHolder = to === 'item' ? { kind: 'item', id: subjectId } : await this.holderOf(subjectId);
    const column = holder.kind === 'item' ? 'holder_item_id' : 'holder_person_id';
    const has = await this.database.first(
      `SELECT 1 FROM license_seats WHERE license_id = $1 AND ${column} = $2 AND released_at IS NULL`,
      [license, holder.id],
    );
    if (has) return { license, seat: null };
    const { id: seat } = await this.seats.assign(actor, license, holder);
    return { license, seat };
  }

  private async free(actor: Actor, { subjectKind, subjectId, undoes }: AutomationStepContext): Promise<Record<string, number>> {
    if (undoes) {
      const { license, seat } = undoes;
      if (typeof license !== 'string' || typeof seat !== 'string' || !isId(license) || !isId(seat)) return { seats: 0 };
      await this.seats.release(actor, license, seat);
      return { seats: 1 };
    }
    const of = subjectKind === 'license' ? { licenseId: subjectId } : { itemId: subjectId };
    return { seats: await this.seats.releaseAll(actor, of) };
  }

  private async holderOf(itemId: string): Promise<SeatHolder> {
    const sql = 'SELECT holder_person_id AS id FROM items WHERE id = $1';
    const { id } = await this.database.one<{ id: string | null }>(sql, [itemId]);
    if (id === null) throw new Refusal('conflict', 'No person holds the item, so nobody can have the seat.');
    return { kind: 'person', id };
  }
}
