import { Injectable } from '@nestjs/common';
import type { Automation, AutomationStepContext } from '#lifecycle';
import { type Actor, Database } from '#platform';
import { ItemEditing } from '../items/item-editing.js';
import { Seats } from '../seats/seats.service.js';

/** What is given back when an item is let go. */
@Injectable()
export class FreeingAutomations {
  constructor(
    private readonly database: Database,
    private readonly seats: Seats,
    private readonly editing: ItemEditing,
  ) {}

  readonly all: readonly Automation[] = [
    {
      name: 'free_assignments',
      meaning: 'Gives back what hangs on the item: its seats, the lines that it holds, its own holder',
      run: (actor, step) => this.freeAssignments(actor, step),
    },
  ];

  /** May be run again: what is free already stays so. */
  private async freeAssignments(
    actor: Actor,
    { subjectKind, subjectId }: AutomationStepContext,
  ): Promise<Record<string, number>> {
    switch (subjectKind) {
      case 'asset':
        return {
          seats: await this.seats.releaseAll(actor, { itemId: subjectId }),
          lines: await this.release(actor, `i.holder_item_id = $1`, subjectId),
        };
      case 'license':
        return { seats: await this.seats.releaseAll(actor, { licenseId: subjectId }) };
      default:
        return {
          holders: await this.release(
            actor,
            'i.id = $1 AND num_nonnulls(i.holder_person_id, i.holder_location_id, i.holder_item_id) > 0',
            subjectId,
          ),
        };
    }
  }

  /** @returns how many items lost their holder */
  private async release(actor: Actor, condition: string, id: string): Promise<number> {
    const held = await this.database.query<{ id: string }>(`SELECT i.id FROM items i WHERE ${condition}`, [id]);
    const outcomes = await this.editing.updateMany(
      actor,
      held.map((item) => ({ id: item.id, changes: { holder: null } })),
    );
    return outcomes.filter(({ outcome }) => outcome === 'updated').length;
  }
}
