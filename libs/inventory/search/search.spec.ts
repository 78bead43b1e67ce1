import { Locations, People } from '#organization';
import { useWorld } from '../../../test/harness/world.js';
import { Items } from '../items/items.service.js';
import { ItemSearches } from './item-searches.js';
import { readSearch } from './search-terms.rules.js';

describe('What a person types', () => {
  test.each([
    ['  QM-0001  ', { text: 'qm-0001', digits: null, patterns: ['%qm-0001%'] }],
    ['ada pinebook x', { text: 'ada pinebook x', digits: null, patterns: ['%pinebook%', '%ada%'] }],
    ['+49 171 234', { text: '+49 171 234', digits: '49171234', number: '+49171234' }],
    ['0171 23456', { text: '0171 23456', digits: '17123456', patterns: ['%17123456%'] }],
    ['50%_\\', { patterns: ['%50\\%\\_\\\\%'] }],
    ['ab', { patterns: [] }],
  ])('%p is looked for as %p', (typed, expected) => {
    expect(readSearch(typed)).toMatchObject(expected);
  });

  test.each(['', '   ', 'a\0b', '\ud800'])('in %p there is nothing to look for', (typed) => {
    expect(readSearch(typed)).toBeNull();
  });
});

describe('Search', () => {
  const world = useWorld();
  const find = (typed: string): Promise<string[]> =>
    world.db.database.reading(world.actor, () => world.api.get(ItemSearches).find(typed, 10));

  it('follows the names of those who have the items', async () => {
    const items = world.api.get(Items);
    const person = await world.api.get(People).add(world.actor, { name: 'Clara Vogt' });
    const place = await world.api.get(Locations).add(world.actor, { name: 'Boathouse' });
    const hers = await items.create(world.actor, {
      kind: 'asset',
      domain: 'it',
      name: 'One',
      holder: { kind: 'person', id: person.id },
    });
    const there = await items.create(world.actor, {
      kind: 'asset',
      domain: 'it',
      name: 'Two',
      holder: { kind: 'location', id: place.id },
    });
    const inside = await items.create(world.actor, {
      kind: 'service',
      domain: 'it',
      name: 'Three',
      holder: { kind: 'item', id: hers.id },
    });
    expect([await find('clara'), await find('boathouse')]).toEqual([[hers.id], [there.id]]);
    await world.api.get(People).amend(world.actor, person.id, person.version, { name: 'Clara Winter' });
    await items.edit(world.actor, hers.id, 1, { name: 'Kingfisher' });
    expect([await find('vogt'), await find('clara winter')]).toEqual([[], [hers.id]]);
    expect((await find('kingfisher')).sort()).toEqual([hers.id, inside.id].sort());
  });

  it('compares only by operators that may reach an index under row-level security', async () => {
    const functions = [
      'texteq',
      'text_lt',
      'text_gt',
      'text_le',
      'text_ge',
      'uuid_eq',
      'uuid_lt',
      'uuid_gt',
      'timestamptz_lt',
      'timestamptz_gt',
      'timestamptz_le',
    ];
    const leaking = await world.db.inspect('SELECT proname FROM pg_proc WHERE proname = ANY($1) AND NOT proleakproof', [
      functions,
    ]);
    expect(leaking).toEqual([]);
  });

  it('reads pages and beginnings by index as the role that owns nothing', async () => {
    const keysets = [
      [`i.name_key, i.id`, `'m', '00000000-0000-0000-0000-000000000000'`],
      [`i.state_since, i.id`, `'2026-01-01', '00000000-0000-0000-0000-000000000000'`],
      [`i.created_at, i.id`, `'2026-01-01', '00000000-0000-0000-0000-000000000000'`],
    ];
    const plans = await world.db.database.transaction(world.actor, async () => {
      await world.db.database.query('SET LOCAL enable_seqscan = off');
      await world.db.database.query('SET LOCAL enable_bitmapscan = off');
      await world.db.database.query('SET LOCAL enable_sort = off');
      const explain = async (sql: string): Promise<string> =>
        JSON.stringify(await world.db.database.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`));
      const pages = keysets.map(([columns, after]) =>
        explain(`SELECT i.id FROM items i WHERE (${columns}) > (${after}) ORDER BY ${columns} LIMIT 51`),
      );
      const found: string[] = [];
      for (const page of pages) found.push(await page);
      found.push(
        await explain(`SELECT i.id FROM items i WHERE i.tag_key >= 'qm-1' AND i.tag_key < 'qm-2' ORDER BY i.tag_key LIMIT 51`),
      );
      return found;
    });
    for (const plan of plans) {
      expect(plan).toMatch(/Index Cond: [^"]*(ROW\(|tag_key)/);
      expect(plan).not.toMatch(/Seq Scan/);
    }
  });
});
