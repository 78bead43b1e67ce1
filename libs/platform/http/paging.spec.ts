import 'reflect-metadata';
import { newId } from '../ids.js';
import { encodeCursor, keysetOf, keysetSql, pageFrom } from './paging.js';

const sortable = { tag: 'i.tag', createdAt: 'i.created_at' };

describe('A list is cut into pages by keys, not by counting', () => {
  it('goes on after the last row of the page before, in either direction', () => {
    const after = { value: 'QM-5', id: newId() };
    const parameters: unknown[] = ['first'];
    const keyset = keysetOf({ sort: '-tag', limit: 10, after: encodeCursor('-tag', after) }, sortable, 'createdAt');
    expect(keysetSql(keyset, parameters, 'i.id')).toEqual({
      where: '(i.tag, i.id) < ($2, $3)',
      tail: 'ORDER BY i.tag DESC, i.id DESC LIMIT 11',
    });
    expect(parameters).toEqual(['first', 'QM-5', after.id]);
  });

  it('says that there is a next page only when there is one', () => {
    const keyset = keysetOf({ limit: 2 }, sortable, 'tag');
    const rows = ['a', 'b', 'c'].map((tag) => ({ tag, id: newId() }));
    const keyOf = (row: { tag: string; id: string }): { value: string; id: string } => ({ value: row.tag, id: row.id });
    const page = pageFrom(rows, keyset, keyOf, ({ tag }) => tag);
    expect(page.data).toEqual(['a', 'b']);
    expect(page.next).toBe(encodeCursor('tag', { value: 'b', id: rows[1]?.id ?? '' }));
    expect(pageFrom(rows.slice(0, 2), keyset, keyOf, ({ tag }) => tag).next).toBeNull();
  });

  it.each([
    ['an unknown column', { sort: 'password' }],
    ['a column of the prototype', { sort: 'constructor' }],
    ['a cursor of another order', { sort: 'tag', after: encodeCursor('-tag', { value: 'x', id: newId() }) }],
    ['a cursor that is none', { after: 'bm9uc2Vuc2U' }],
    ['a cursor with a foreign id', { sort: 'tag', after: encodeCursor('tag', { value: 'x', id: '1; DROP TABLE items' }) }],
  ])('refuses %s', (_what, query) => {
    expect(() => keysetOf(query, sortable, 'tag')).toThrow(expect.objectContaining({ code: 'validation_failed' }));
  });
});
