import { Steps, Work } from '#lifecycle';
import { newId } from '#platform';
import { eventually } from '../../test/harness/index.js';
import { useWorld } from '../../test/harness/world.js';
import { InventorySchedules } from './inventory.schedules.js';
import { ItemViews } from './items/item-views.queries.js';
import { Items } from './items/items.service.js';
import { Seats } from './seats/seats.service.js';

describe('Work and items', () => {
  const world = useWorld({ withWorker: true });
  const items = (): Items => world.api.get(Items);
  const state = async (id: string): Promise<string> => {
    const item = await world.db.database.reading(world.actor, () => world.api.get(ItemViews).visible(world.actor, id));
    return item.state;
  };

  async function finish(id: string): Promise<void> {
    const runs = await world.db.database.reading(world.actor, () => world.api.get(Work).ofSubject(world.actor, id));
    for (const step of runs[0]?.steps ?? []) {
      await world.api.get(Steps).complete(world.actor, step.id, { ticked: step.checklist, evidence: 'Seen to' });
    }
  }

  it('an item whose stage is done moves on by itself, up to the holder who accepts it', async () => {
    const { id } = await items().create(world.actor, {
      kind: 'asset',
      name: 'Pinebook',
      productId: world.products.laptop,
      state: 'in_stock',
    });
    await items().move(world.actor, id, { verb: 'configure' });
    await finish(id);
    await eventually(async () => expect(await state(id)).toBe('ready'));
    await items().move(world.actor, id, { verb: 'deliver', answers: { holder: { kind: 'person', id: world.people.ada } } });
    await finish(id);
    await eventually(async () => expect(await state(id)).toBe('in_service'));
    const lines = await world.db.inspect<{ verb: string; actor_name: string; actor_kind: string }>(
      `SELECT verb, actor_kind, actor_name FROM transitions WHERE subject_id = $1 AND verb IN ('finish_configuration', 'accept')`,
      [id],
    );
    expect(lines).toHaveLength(2);
    expect(lines.every(({ actor_kind }) => actor_kind === 'system')).toBe(true);
  });

  it('a device that is let go gives back its seats and the lines in it', async () => {
    const { id } = await items().create(world.actor, {
      kind: 'asset',
      domain: 'mobility',
      name: 'Gull',
      state: 'in_service',
      asset: { serial: newId() },
    });
    const line = await items().create(world.actor, {
      kind: 'service',
      domain: 'mobility',
      name: 'SIM',
      state: 'active',
      holder: { kind: 'item', id },
    });
    const pool = await items().create(world.actor, {
      kind: 'license',
      domain: 'it',
      name: 'Agent',
      state: 'active',
      license: { quantity: 5 },
    });
    await world.api.get(Seats).assign(world.actor, pool.id, { kind: 'item', id });
    await items().move(world.actor, id, { verb: 'decommission', answers: { reason: 'Old' } });
    await eventually(async () => {
      expect(await world.db.inspect('SELECT 1 FROM licenses WHERE item_id = $1 AND seats_used = 0', [pool.id])).toHaveLength(1);
      expect(await world.db.inspect('SELECT 1 FROM items WHERE id = $1 AND holder_item_id IS NULL', [line.id])).toHaveLength(1);
    });
    const steps = await world.db.inspect<{ state: string }>(
      `SELECT s.state FROM workflow_steps s JOIN workflow_runs r ON r.id = s.run_id WHERE r.subject_id = $1 AND s.kind = 'automation'`,
      [id],
    );
    expect(steps).toEqual([{ state: 'succeeded' }]);
  });

  it('licenses expire after their last day, and only those', async () => {
    const license = (endsOn: string) =>
      items().create(world.actor, {
        kind: 'license',
        domain: 'it',
        name: 'Term',
        state: 'active',
        license: { quantity: 1, endsOn },
      });
    const [past, future] = [await license('2020-01-31'), await license('2999-01-31')];
    expect(await world.api.get(InventorySchedules).expireLicenses(world.actor)).toBe(1);
    expect(await state(past.id)).toBe('expired');
    expect(await state(future.id)).toBe('active');
    expect(await world.api.get(InventorySchedules).expireLicenses(world.actor)).toBe(0);
  });
});
