import { useWorld } from './world.js';

describe('the named world', () => {
  const world = useWorld();

  it('is there, with two organisations and a user for each role in both', async () => {
    const [counts] = await world.db.inspect<{ organizations: string; users: string; products: string }>(
      'SELECT (SELECT count(*) FROM organizations) AS organizations, (SELECT count(*) FROM users) AS users, (SELECT count(*) FROM products) AS products',
    );
    expect(counts).toEqual({ organizations: '2', users: '12', products: '4' });
    expect(world.neighbour.actor.organizationId).not.toBe(world.actor.organizationId);
  });
});
