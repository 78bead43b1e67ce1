import { Clock, newId, type Refusal, systemActor } from '#platform';
import { useWorld } from '../../../test/harness/world.js';
import { Items } from './items.service.js';

interface Line {
  verb: string;
  from_state: string | null;
  to_state: string;
}

describe('Items', () => {
  const world = useWorld();
  const items = (): Items => world.api.get(Items);
  let number = 0;

  async function laptop(state = 'in_stock'): Promise<string> {
    const { id } = await items().create(world.actor, {
      kind: 'asset',
      name: 'Pinebook',
      productId: world.products.laptop,
      state,
      asset: { serial: `PB-${++number}` },
    });
    return id;
  }

  const history = (id: string): Promise<Line[]> =>
    world.db.inspect<Line>('SELECT verb, from_state, to_state FROM transitions WHERE subject_id = $1 ORDER BY subject_version', [
      id,
    ]);

  const refusal = async (work: Promise<unknown>): Promise<Refusal> =>
    work.then(
      () => {
        throw new Error('This should have been refused.');
      },
      (error: Refusal) => error,
    );

  it('begin as planned, with a counted tag and what their product tells', async () => {
    const { id, tag } = await items().create(world.actor, {
      kind: 'asset',
      name: ' Pinebook of Ada ',
      productId: world.products.laptop,
    });
    expect(tag).toMatch(/^QM-\d{6}$/);
    const [row] = await world.db.inspect(
      'SELECT i.name, i.domain, i.state, i.phase, i.version, a.has_storage FROM items i JOIN assets a ON a.item_id = i.id WHERE i.id = $1',
      [id],
    );
    expect(row).toEqual({
      name: 'Pinebook of Ada',
      domain: 'it',
      state: 'planned',
      phase: 'engineer',
      version: '1',
      has_storage: true,
    });
    expect(await history(id)).toEqual([{ verb: 'create', from_state: null, to_state: 'planned' }]);
  });

  it('are refused one by one, each with every reason, and the others are created', async () => {
    const tag = `T-${++number}`;
    const outcomes = await items().createMany(world.actor, [
      { kind: 'asset', name: 'First', domain: 'it', tag },
      { kind: 'asset', name: 'Twin', domain: 'it', tag: tag.toLowerCase() },
      { kind: 'asset', name: '', domain: 'it', locationId: newId(), asset: { imei: '490154203237519' } },
      { kind: 'asset', name: 'In limbo', domain: 'it', state: 'delivering' },
      { kind: 'license', name: 'Office', productId: world.products.laptop },
      { kind: 'service', name: 'Line', domain: 'telecom', service: { serviceNumber: '+49 30 901820' } },
    ]);
    expect(
      outcomes.map((one) =>
        one.outcome === 'refused' ? one.problems.map(({ pointer, code }) => `${pointer} ${code}`) : one.outcome,
      ),
    ).toEqual([
      'created',
      ['/tag already_exists'],
      ['/name required', '/asset/imei not_valid', '/locationId not_found'],
      ['/state not_a_choice'],
      ['/productId not_valid', '/license/quantity required'],
      'created',
    ]);
  });

  it('move through a whole life, and the history tells it', async () => {
    const id = (await items().create(world.actor, { kind: 'asset', name: 'Pinebook', productId: world.products.laptop })).id;
    const serial = `PB-${++number}`;
    const move = (verb: string, answers: Record<string, unknown> = {}) => items().move(world.actor, id, { verb, answers });
    await move('request', { costCenterId: world.costCenters.network, reason: 'New colleague' });
    await move('order', { orderReference: 'PO-1' });
    await move('receive', { serial, locationId: world.locations.berlin, receiptReference: 'DN-1/1' });
    await move('configure');
    expect((await refusal(move('finish_configuration'))).code).toBe('guard_failed');
    await world.db.inspect(
      `UPDATE workflow_steps SET state = 'succeeded', ended_at = now() WHERE state <> 'succeeded' AND kind = 'task'
      AND run_id IN (SELECT id FROM workflow_runs WHERE subject_id = $1 AND left_at IS NULL)`,
      [id],
    );
    await move('finish_configuration');
    await move('deliver', { holder: { kind: 'person', id: world.people.ada } });
    const ada = { ...world.actor, personId: world.people.ada, name: 'Ada Brandt' };
    await items().move(ada, id, { verb: 'accept' });
    await move('report_fault', { fault: 'No power' });
    expect((await refusal(move('report_fault', { fault: 'Again' }))).code).toBe('verb_not_allowed');
    await move('return_to_service', { outcome: 'repaired' });
    await move('decommission', { reason: 'Old' });
    expect((await refusal(move('dispose', { method: 'scrap', vendorId: world.vendors.hardware }))).code).toBe('guard_failed');
    expect((await history(id)).map(({ verb }) => verb)).toEqual([
      'create',
      'request',
      'order',
      'receive',
      'configure',
      'finish_configuration',
      'deliver',
      'accept',
      'report_fault',
      'return_to_service',
      'decommission',
    ]);
    const [row] = await world.db.inspect<Record<string, unknown>>(
      `SELECT i.state, i.cost_center_id, i.location_id, i.order_number, i.holder_person_id, a.serial FROM items i JOIN assets a ON a.item_id = i.id WHERE i.id = $1`,
      [id],
    );
    expect(row).toEqual({
      state: 'decommissioning',
      cost_center_id: world.costCenters.network,
      location_id: world.locations.berlin,
      order_number: 'PO-1',
      holder_person_id: world.people.ada,
      serial,
    });
    const custody = await world.db.inspect(
      'SELECT holder_person_id, accepted_by, text_version IS NOT NULL AS with_text, held_until FROM custody_records WHERE item_id = $1',
      [id],
    );
    expect(custody).toEqual([
      { holder_person_id: world.people.ada, accepted_by: 'Ada Brandt', with_text: true, held_until: null },
    ]);
    const heard = await world.db.inspect<{ verb: string }>(
      `SELECT payload->>'verb' AS verb FROM outbox WHERE type = 'inventory.item.transitioned' AND payload->>'itemId' = $1 ORDER BY id`,
      [id],
    );
    // Only of the verbs that start and end its charges does anybody hear.
    expect(heard.map(({ verb }) => verb)).toEqual(['accept', 'decommission']);
  });

  it('let one of fifty who use the same verb at once succeed', async () => {
    const id = await laptop();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, () => items().move(world.actor, id, { verb: 'configure' })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const codes = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as Refusal).code] : []));
    expect(new Set(codes)).toEqual(new Set(['verb_not_allowed']));
    expect(await history(id)).toHaveLength(2);
    expect(await world.db.inspect('SELECT id FROM workflow_runs WHERE subject_id = $1', [id])).toHaveLength(1);
  });

  it('are moved set-wise, several times each, with every refusal told', async () => {
    const [one, two] = [await laptop(), await laptop()];
    const outcomes = await items().moveMany(world.actor, [
      { itemId: one, verb: 'report_missing', answers: { circumstances: 'Gone' } },
      { itemId: one, verb: 'find', answers: { locationId: world.locations.lisbon } },
      { itemId: two, verb: 'accept' },
      { itemId: newId(), verb: 'configure' },
      { itemId: two, verb: 'find', answers: {} },
      { itemId: two, verb: 'report_missing', answers: { circumstances: 'Gone', colour: 'red' } },
    ]);
    expect(outcomes.map((one) => (one.outcome === 'moved' ? one.to : one.refusal.code))).toEqual([
      'missing',
      'in_stock',
      'verb_not_allowed',
      'not_found',
      'verb_not_allowed',
      'validation_failed',
    ]);
    expect((await history(one)).map(({ to_state }) => to_state)).toEqual(['in_stock', 'missing', 'in_stock']);
  });

  it('refuse a verb in the future, before the last one, and of another version', async () => {
    const id = await laptop();
    const tomorrow = new Date(world.api.get(Clock).now().getTime() + 86_400_000);
    expect((await refusal(items().move(world.actor, id, { verb: 'configure', effectiveAt: tomorrow }))).details.pointer).toBe(
      '/effectiveAt',
    );
    expect(
      (await refusal(items().move(world.actor, id, { verb: 'configure', effectiveAt: new Date('2020-01-01') }))).details.pointer,
    ).toBe('/effectiveAt');
    expect((await refusal(items().move(world.actor, id, { verb: 'configure', expectedVersion: 7 }))).code).toBe('version_stale');
    expect(await history(id)).toHaveLength(1);
  });

  it('answer with the fault of the answer itself', async () => {
    const id = (await items().create(world.actor, { kind: 'asset', name: 'Gull', productId: world.products.phone })).id;
    await items().move(world.actor, id, { verb: 'request', answers: { costCenterId: world.costCenters.network, reason: 'r' } });
    await items().move(world.actor, id, { verb: 'order', answers: { orderReference: 'PO-2' } });
    const receive = (answers: Record<string, unknown>) =>
      refusal(
        items().move(world.actor, id, {
          verb: 'receive',
          answers: { serial: 'G1', locationId: world.locations.berlin, receiptReference: 'x', ...answers },
        }),
      );
    expect((await receive({})).problems).toMatchObject([{ pointer: '/answers/imei', code: 'required' }]);
    expect((await receive({ imei: '490154203237519' })).problems).toMatchObject([
      { pointer: '/answers/imei', code: 'not_valid' },
    ]);
    expect((await receive({ imei: '490154203237518', locationId: newId() })).problems).toMatchObject([
      { pointer: '/answers/locationId', code: 'not_found' },
    ]);
  });

  it('are unknown to another organisation', async () => {
    const id = await laptop();
    expect((await refusal(items().move(world.neighbour.actor, id, { verb: 'configure' }))).code).toBe('not_found');
    expect((await refusal(items().edit(world.neighbour.actor, id, 1, { name: 'Mine' }))).code).toBe('not_found');
    expect(
      (
        await refusal(
          items().create(world.neighbour.actor, { kind: 'asset', domain: 'it', name: 'x', vendorId: world.vendors.hardware }),
        )
      ).problems,
    ).toMatchObject([{ pointer: '/vendorId' }]);
  });

  it('keep state and history together whatever statement is made', async () => {
    const id = await laptop();
    const break_ = (sql: string) => refusal(world.db.database.transaction(world.actor, () => world.db.database.query(sql, [id])));
    expect(String(await break_(`UPDATE items SET state = 'disposed' WHERE id = $1`))).toMatch(/recorded transition/);
    expect(String(await break_(`UPDATE items SET state = 'disposed', version = version + 1 WHERE id = $1`))).toMatch(
      /recorded transition/,
    );
    expect(String(await break_(`DELETE FROM items WHERE id = $1`))).toMatch(/permission denied/);
    expect(String(await break_(`UPDATE transitions SET to_state = 'disposed' WHERE subject_id = $1`))).toMatch(
      /permission denied/,
    );
  });

  it('are corrected by version, with the change in the audit trail', async () => {
    const id = await laptop();
    await laptop();
    await items().edit(world.actor, id, 1, {
      name: 'Pinebook of Bruno',
      holder: { kind: 'person', id: world.people.bruno },
      purchasePriceMinor: '129900',
      currency: 'EUR',
    });
    expect((await refusal(items().edit(world.actor, id, 1, { name: 'Late' }))).code).toBe('version_stale');
    expect((await refusal(items().edit(world.actor, id, 2, { asset: { serial: `PB-${number}` } }))).problems).toMatchObject([
      { pointer: '/asset/serial', code: 'already_exists' },
    ]);
    expect(await items().updateMany(world.actor, [{ id, changes: { name: 'Pinebook of Bruno' } }])).toMatchObject([
      { outcome: 'unchanged', version: 2 },
    ]);
    const [audited] = await world.db.inspect<{ before: object; after: object }>(
      `SELECT before, after FROM audit_entries WHERE subject_id = $1 AND action = 'item.edited'`,
      [id],
    );
    expect(audited).toMatchObject({
      before: { name: 'Pinebook', holder: null },
      after: { name: 'Pinebook of Bruno', purchasePriceMinor: '129900' },
    });
    const [found] = await world.db.inspect<{ document: string }>('SELECT document FROM item_search WHERE item_id = $1', [id]);
    expect(found?.document).toContain('bruno sá');
    expect(await world.db.inspect('SELECT 1 FROM custody_records WHERE item_id = $1 AND held_until IS NULL', [id])).toHaveLength(
      1,
    );
  });

  it('need no tenant but the actor’s', async () => {
    const stranger = systemActor(newId(), 'stranger');
    expect((await refusal(items().move(stranger, await laptop(), { verb: 'configure' }))).code).toBe('not_found');
  });
});
