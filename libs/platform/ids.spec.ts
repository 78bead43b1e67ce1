import { isId, newId } from '#platform';

describe('Ids', () => {
  const ids = Array.from({ length: 20_000 }, newId);

  it('are different, and in order within one process, even within a millisecond', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });

  it('tell when they were made, and are ids of the seventh kind', () => {
    const [first = ''] = ids;
    const made = Number.parseInt(first.replaceAll('-', '').slice(0, 12), 16);
    expect(Math.abs(Date.now() - made)).toBeLessThan(60_000);
    expect(ids.every((id) => isId(id) && id[14] === '7' && '89ab'.includes(id[19] ?? ''))).toBe(true);
  });
});
