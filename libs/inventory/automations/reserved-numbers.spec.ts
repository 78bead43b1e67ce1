import { setTimeout as pass } from 'node:timers/promises';
import { newId } from '#platform';
import { useWorld } from '../../../test/harness/world.js';
import { addVerb } from '../../../test/lifecycle/own-verb.js';
import type { NewItem } from '../items/item.js';
import { Items } from '../items/items.service.js';

const NUMBER = '+491701234567';

describe('A number that is reserved for a service', () => {
  const world = useWorld();
  const items = (): Items => world.api.get(Items);
  const line = (more: Partial<NewItem> = {}): Promise<{ id: string }> =>
    items().create(world.actor, { kind: 'service', domain: 'mobility', name: 'Line', ...more });
  const numbered = (serviceNumber: string, state = 'active'): Partial<NewItem> => ({ state, service: { serviceNumber } });
  const reserve = (id: string, number: string): Promise<object[]> =>
    world.db.inspect(
      `INSERT INTO number_reservations (id, organization_id, number, item_id, reserved_at, reserved_by)
       VALUES ($1, $2, $3, $4, now(), 'the test')`,
      [newId(), world.actor.organizationId, number, id],
    );
  const taken = (pointer: string, code = 'already_exists'): object => ({
    details: { problems: [{ pointer, code, reason: `The number ${NUMBER} is reserved for another service.` }] },
  });

  let holder: string;
  beforeAll(async () => {
    await addVerb(world, { kind: 'service', state: 'disconnecting', to: 'active', steps: [] });
    holder = (await line()).id;
    await reserve(holder, NUMBER);
  });

  it('is no other new service’s, and that of one which is over already', async () => {
    await expect(line(numbered('+49 170 1234567'))).rejects.toMatchObject(taken('/service/serviceNumber'));
    await expect(line(numbered(NUMBER, 'disconnected'))).resolves.toBeDefined();
  });

  it('is not given to another by a correction, nor by the verb that puts it into use', async () => {
    const { id } = await line({ state: 'provisioning' });
    const record = { service: { serviceNumber: NUMBER } };
    await expect(items().edit(world.actor, id, 1, record)).rejects.toMatchObject(taken('/service/serviceNumber'));
    const answers = { serviceNumber: NUMBER, billingStartsOn: '2026-01-15', receiptReference: 'R-1' };
    await expect(items().move(world.actor, id, { verb: 'receive', answers })).rejects.toMatchObject(
      taken('/answers/serviceNumber'),
    );
    await expect(items().edit(world.actor, holder, 1, record)).resolves.toBeDefined();
  });

  it('is not that of a service which comes back to life meanwhile', async () => {
    const { id } = await line(numbered(NUMBER, 'disconnecting'));
    await expect(items().move(world.actor, id, { verb: 'prepare' })).rejects.toMatchObject({
      code: 'guard_failed',
      message: `The number ${NUMBER} is reserved for another service.`,
    });
    const back = `UPDATE items SET phase = 'operate' WHERE id = $1`;
    await expect(world.db.inspect(back, [id])).rejects.toThrow();
  });

  it('is not recorded by a way around the product either', async () => {
    const { id } = await line();
    const record = 'UPDATE services SET service_number = $2 WHERE item_id = $1';
    await expect(world.db.inspect(record, [id, NUMBER])).rejects.toThrow('is reserved for another service');
  });

  it('is not reserved while somebody records it for another service, who has not finished yet', async () => {
    const number = '+491701234568';
    const { id } = await line();
    let reserving: Promise<unknown> = Promise.resolve();
    await world.db.database.transaction(world.actor, async () => {
      await line(numbered(number));
      reserving = reserve(id, number).catch((error: unknown) => error);
      await pass(300);
    });
    expect(String(await reserving)).toContain('is that of another service');
  });

  it('may be recorded twice where nobody reserved it, as one line can be billed by two vendors', async () => {
    await line(numbered('+491701234569'));
    await expect(line(numbered('+491701234569'))).resolves.toBeDefined();
  });
});
