import { Injectable } from '@nestjs/common';
import { Lifecycles, type LivesBy, Runs } from '#lifecycle';
import { eventActor, Outbox } from '#messaging';
import { type Actor, Clock, Database, notFound, Refusal, reachOf, requirePermission } from '#platform';
import { itemTransitioned } from '../inventory.events.js';
import { ItemSettingsReader } from '../settings/item-settings.js';
import { type ItemToDecide, isWithin, lockToDecide } from './item.rows.js';
import type { IsAwaited } from './move.rows.js';
import { type PlannedRedefinition, planRedefinition, type Redefinition } from './redefinition.rules.js';
import { asRow, redefineItems } from './redefinition.writes.js';

/** What an item lived by and where it stood; what taking it back needs to know. */
export interface Former extends LivesBy {
  state: string;
  subState: string | null;
}

export type RedefinedItem =
  | { outcome: 'redefined'; version: number; to: string; former: Former }
  | { outcome: 'unchanged' }
  | { outcome: 'refused'; refusal: Refusal };

/** Lets items live by another definition or version. Their work goes on: a state is called otherwise, it is not left. */
@Injectable()
export class ItemRedefinitions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lifecycles: Lifecycles,
    private readonly settings: ItemSettingsReader,
    private readonly runs: Runs,
    private readonly outbox: Outbox,
  ) {}

  /** Outcomes in the order given; each item once. What is refused keeps no other from going over. @throws Refusal `forbidden` */
  redefineMany(actor: Actor, given: readonly Redefinition[], comment: string | null): Promise<RedefinedItem[]> {
    requirePermission(actor, 'lifecycles.define');
    requirePermission(actor, 'items.move');
    return this.database.transaction(actor, async () => {
      const ids = given.map(({ itemId }) => itemId);
      const items = new Map((await lockToDecide(this.database, ids)).map((item) => [item.id, item]));
      const lifecycleOf = await this.lifecycles.of(actor, [...items.values(), ...given]);
      const awaited = await this.runs.completionsOf(ids);
      const settings = await this.settings.read();
      const planned: PlannedRedefinition[] = [];
      const outcomes = given.map((one): RedefinedItem => {
        try {
          const item = withinReach(actor, items.get(one.itemId));
          const [source, target] = [lifecycleOf(item).definition, lifecycleOf(one).definition];
          const plan = planRedefinition(item, one, source, target, awaited.get(item.id), settings);
          if (!plan) return { outcome: 'unchanged' };
          planned.push(plan);
          const { definition, definitionVersion, state, subState, version } = item;
          const former = { definition, definitionVersion, state, subState };
          return { outcome: 'redefined', version: version + 1, to: plan.stage.state, former };
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          return { outcome: 'refused', refusal: error };
        }
      });
      await this.write(actor, planned, comment);
      return outcomes;
    });
  }

  private async write(actor: Actor, planned: readonly PlannedRedefinition[], comment: string | null): Promise<void> {
    if (planned.length === 0) return;
    const now = this.clock.now();
    const { organizationId, kind, id, name } = actor;
    const isAwaited: IsAwaited = (event) => this.outbox.isAwaited(itemTransitioned, event);
    const rows = JSON.stringify(planned.map((plan) => asRow(plan, now, comment, isAwaited)));
    const caused = [kind, id, name, itemTransitioned.name, JSON.stringify(eventActor(actor)), comment];
    const moved = await this.database.query(redefineItems, [rows, organizationId, now, ...caused]);
    if (moved.length !== planned.length) throw new Refusal('version_stale', 'The item was changed in the meantime.');
    this.outbox.told();
  }
}

/** @throws Refusal `not_found`, `forbidden` */
function withinReach(actor: Actor, item: ItemToDecide | undefined): ItemToDecide {
  if (!item || !isWithin(item, reachOf(actor, 'items.read'))) throw notFound('This item');
  if (!isWithin(item, reachOf(actor, 'items.move')))
    throw new Refusal('forbidden', 'This item lies beyond where you may move items.');
  return item;
}
