import { words } from '../../apps/web/src/lifecycle/shipped.de.js';
import { useWorld } from '../harness/world.js';

describe('The definitions that come with the product', () => {
  const world = useWorld();

  it('are known in German, from the states to the last line of a checklist', async () => {
    const client = await world.as('administrator');
    const unknown = new Set<string>();
    for (const name of ['asset', 'service', 'license']) {
      const { body } = await client.get(`/lifecycles/${name}`);
      for (const text of textsOf(body)) if (!(text in words)) unknown.add(text);
    }
    expect([...unknown]).toEqual([]);
  });
});

/** What people read in a definition: labels, help, titles and the lines of checklists, wherever they stand. */
function textsOf(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return ['label', 'help', 'title', 'checklist'].includes(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, key));
}
