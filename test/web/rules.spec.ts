import {
  type DefinitionFields,
  definitionOf,
  fieldsOf,
  flawOf,
  givenOf,
} from '../../apps/web/src/allocation/definition-fields.rules.js';
import { changesBetween, conflictOf } from '../../apps/web/src/forms/conflict.js';
import { askedOfAll } from '../../apps/web/src/items/bulk/asked-of-all.rules.js';
import { missingVerbs, takenOver } from '../../apps/web/src/lifecycles/missing-verbs.rules.js';
import { readAs } from '../../apps/web/src/parts/locale.js';
import { fromDecimals, toDecimals, toTyped } from '../../apps/web/src/parts/money.js';
import { type Line, mayMove, visibleLines } from '../../apps/web/src/parts/tree/tree-lines.js';
import { typedAmount } from '../../apps/web/src/parts/typed-amount.rules.js';
import {
  arrange,
  type Layout,
  layoutOf,
  layoutText,
  movedBefore,
  pinToggled,
  showToggled,
} from '../../apps/web/src/table/arrangement.js';
import type { Column, Row } from '../../apps/web/src/table/column.js';
import { toCsv } from '../../apps/web/src/table/csv.js';
import { allToggled, nothingChosen, toggled } from '../../apps/web/src/table/selection.js';

interface Boat extends Row {
  name: string;
}
const column = (id: string, more: Partial<Column<Boat>> = {}): Column<Boat> => ({
  id,
  title: id,
  cell: ({ name }) => name,
  ...more,
});
const columns = [column('tag', { width: 100 }), column('name'), column('notes', { optional: true })];
const idsOf = (layout: Layout): string[] => arrange(columns, layout).map((placed) => placed.column.id);

describe('The columns of a list', () => {
  it('stand as the page has them until somebody wants them otherwise', () => {
    expect(idsOf({})).toEqual(['tag', 'name']);
    expect(idsOf(showToggled(columns, {}, 'notes'))).toEqual(['tag', 'name', 'notes']);
    expect(idsOf(movedBefore(columns, {}, 'name', 'tag'))).toEqual(['name', 'tag']);
  });

  it('stay at the left, one beside the other, when they are kept there', () => {
    const [first, second] = arrange(columns, pinToggled({}, 'name'), 40);
    expect([first?.column.id, first?.stays, first?.lastToStay]).toEqual(['name', 40, true]);
    expect([second?.column.id, second?.stays]).toEqual(['tag', undefined]);
  });

  it('are never none, and never those that the page does not have', () => {
    expect(idsOf({ shown: ['ghost'] })).toEqual(['tag', 'name']);
    expect(showToggled(columns, { shown: ['tag'] }, 'tag')).toEqual({ shown: ['tag'] });
  });

  it('come back from an address as they went into it', () => {
    const layout = { shown: ['name', 'tag'], pinned: ['name'] };
    expect(layoutOf(layoutText(layout) ?? '')).toEqual(layout);
  });
});

describe('What is chosen in a list', () => {
  const order = ['a', 'b', 'c', 'd'];

  it('reaches with Shift from the last choice to this one, in both directions', () => {
    const from = toggled(nothingChosen, order, 'c', false);
    expect([...toggled(from, order, 'a', true).ids].sort()).toEqual(['a', 'b', 'c']);
  });

  it('is what was seen, once one of everything is taken out', () => {
    const rest = toggled({ ids: new Set(), everything: true }, order, 'b', false);
    expect([[...rest.ids], rest.everything]).toEqual([['a', 'c', 'd'], false]);
  });

  it('is nothing again, where all were chosen', () => {
    expect(allToggled(allToggled(nothingChosen, order), order)).toEqual(nothingChosen);
  });
});

describe('Two people who change one record', () => {
  const base = { name: 'Gull', place: 'Lisbon', notes: '' };

  it('are asked only about what both changed to different values', () => {
    const mine = { ...base, name: 'Gull 5', place: 'Berlin' };
    const theirs = { values: { ...base, name: 'Gull V', notes: 'Lent' }, version: 2 };
    expect(conflictOf(base, mine, theirs)).toMatchObject({ contested: ['name'], own: ['place'], others: ['notes'] });
  });

  it('have nothing to settle where they came to the same', () => {
    const same = { ...base, place: 'Berlin' };
    expect(conflictOf(base, same, { values: same, version: 2 }).contested).toEqual([]);
    expect(changesBetween(base, same)).toEqual({ place: 'Berlin' });
  });
});

describe('A tree', () => {
  const nodes = [
    { id: 'store', parentId: 'lisbon', name: 'Store' },
    { id: 'lisbon', parentId: 'pt', name: 'Lisbon' },
    { id: 'pt', parentId: null, name: 'Portugal' },
    { id: 'orphan', parentId: 'gone', name: 'Annex' },
  ];
  const named = (lines: Array<Line<(typeof nodes)[number]>>): string[] => lines.map(({ node, level }) => `${level} ${node.name}`);

  it('shows what is inside what is open, and what lost its parent at the top', () => {
    expect(named(visibleLines(nodes, new Set(['pt'])))).toEqual(['1 Annex', '1 Portugal', '2 Lisbon']);
  });

  it('never lets a thing come inside itself', () => {
    const move = (id: string, parentId: string | null): boolean => {
      const node = nodes.find((each) => each.id === id);
      return node !== undefined && mayMove(nodes, node, parentId);
    };
    expect([move('pt', 'store'), move('pt', 'pt'), move('store', 'lisbon')]).toEqual([false, false, false]);
    expect([move('store', 'pt'), move('store', null)]).toEqual([true, true]);
  });
});

describe('An exported list', () => {
  it('is never taken for a formula, whoever named the thing', () => {
    const named = [column('name', { title: 'Name', text: ({ name }) => name }), column('hidden')];
    expect(
      toCsv(named, [
        { id: '1', name: '=1+1' },
        { id: '2', name: 'Pinebook, 14"' },
      ]),
    ).toBe('Name\r\n\'=1+1\r\n"Pinebook, 14"""\r\n');
  });
});

describe('What a verb asks of many items at once', () => {
  const asks = [
    { name: 'loan', required: true },
    { name: 'lender', required: true, onlyWhen: { answer: 'loan', is: true } },
    { name: 'terms', required: true, onlyWhen: { answer: 'lender', is: 'Bank' } },
    { name: 'certificate', required: true, onlyWhen: { fact: 'holdsData', is: true } },
  ];
  const asked = (answers: object, columns: string[] = []): string[] =>
    askedOfAll(asks, { ...answers }, columns).map(({ name, required }) => (required ? `${name}!` : name));

  it('follows from what is answered for all, and need not be answered where it is asked of some of them only', () => {
    expect(asked({})).toEqual(['loan!', 'certificate']);
    expect(asked({ loan: false, lender: 'Bank' })).toEqual(['loan!', 'certificate']);
    expect(asked({ loan: true, lender: 'Bank' })).toEqual(['loan!', 'lender!', 'terms!', 'certificate']);
    expect(asked({}, ['loan'])).toEqual(['loan!', 'lender', 'certificate']);
  });
});

describe('A lifecycle of one’s own', () => {
  it('takes over the verbs that receiving needs, with the states that they lead to, and no others', () => {
    const verb = (name: string, from: string[], to: string, more: object = {}): object => ({ name, from, to, ...more });
    const own = { label: 'Own', states: [{ name: 'ordered' }, { name: 'shelf' }], verbs: [verb('cancel', ['ordered'], 'shelf')] };
    const shipped = {
      states: [{ name: 'ordered' }, { name: 'in_stock' }, { name: 'returned' }],
      verbs: [
        verb('cancel', ['ordered'], 'returned'),
        verb('design', ['ordered'], 'in_stock'),
        verb('receive', ['ordered', 'elsewhere'], 'in_stock'),
        verb('return_to_vendor', ['in_stock'], 'returned', { by: 'system' }),
        verb('unreceive', ['shelf'], 'ordered', { by: 'system' }),
      ],
    };
    const missing = missingVerbs(own, shipped);
    expect(missing.verbs).toMatchObject([{ name: 'receive', from: ['ordered'] }, { name: 'unreceive' }]);
    expect(missing.states).toEqual([{ name: 'in_stock' }]);
    const after = takenOver(own, missing);
    expect(missingVerbs(after, shipped).verbs).toMatchObject([{ name: 'return_to_vendor', from: ['in_stock'] }]);
  });
});

describe('An amount that somebody types', () => {
  it.each([
    ['12', 2, '1200'],
    ['12.5', 2, '1250'],
    ['12,50', 2, '1250'],
    ['1.299,00', 2, '129900'],
    ['1,299.00', 2, '129900'],
    ['1.299.000', 2, '129900000'],
    ['1’299.50', 2, '129950'],
    ['1 299,5', 2, '129950'],
    ['1.299', 3, '1299'],
    ['1500', 0, '1500'],
  ])('%s with %i decimals is %s in minor units', (text, decimals, minor) => {
    expect(typedAmount(text, decimals)).toBe(minor);
  });

  it.each([
    ['1.299', 2],
    ['1.29.9', 2],
    ['12.345,6.7', 2],
    ['12.5', 0],
    ['-5', 2],
    ['twelve', 2],
    ['', 2],
  ])('%s with %i decimals is none', (text, decimals) => {
    expect(typedAmount(text, decimals)).toBeUndefined();
  });
});

describe('An amount in a field', () => {
  afterEach(() => readAs({ locale: 'en', timeZone: 'UTC' }, 'en'));

  it.each([
    ['de', '2.000,00', '1.299'],
    ['en', '2,000.00', '1,299'],
    ['fr', '2\u202f000,00', '1 299'],
  ])('stands as somebody of %s writes it, %s, and takes their thousands, %s', (locale, shown, thousands) => {
    readAs({ locale, timeZone: 'UTC' }, locale.slice(0, 2));
    expect(toTyped({ amountMinor: '200000', currency: 'EUR' })).toBe(shown);
    expect(fromDecimals(shown, 'EUR')).toBe('200000');
    expect(fromDecimals(thousands, 'EUR')).toBe('129900');
    expect(fromDecimals('2000.5', 'EUR')).toBe('200050');
  });

  it('comes back to the cent, however large it is and whatever its currency has', () => {
    readAs({ locale: 'de', timeZone: 'UTC' }, 'de');
    expect(toTyped({ amountMinor: '-5', currency: 'EUR' })).toBe('-0,05');
    expect(toTyped({ amountMinor: '1500', currency: 'JPY' })).toBe('1.500');
    const large = { amountMinor: '99999999999999', currency: 'EUR' };
    expect(fromDecimals(toTyped(large), 'EUR')).toBe(large.amountMinor);
    expect(toDecimals({ amountMinor: '200000', currency: 'EUR' })).toBe('2000.00');
  });
});

describe('What an allocation rule says', () => {
  const target = (businessUnitId: string, share = '') => ({ key: businessUnitId, businessUnitId, costCenterId: '', share });
  const written = (changes: Partial<DefinitionFields>): DefinitionFields => ({ ...fieldsOf(null, 'EUR'), ...changes });

  it.each<[string | undefined, Partial<DefinitionFields>]>([
    ['noTarget', { targets: [target('')] }],
    ['oneTarget', { targets: [target('a'), target('b')] }],
    ['twice', { method: 'percent', targets: [target('a', '1'), target('a', '2')] }],
    ['noShare', { method: 'percent', targets: [target('a', 'some')] }],
    ['overHundred', { method: 'percent', targets: [target('a', '33,333333'), target('b', '66.666668')] }],
    [undefined, { method: 'percent', targets: [target('a', '33,333333'), target('b', '66.666667')] }],
    ['noAmount', { method: 'fixed', targets: [target('a', '0')] }],
    [undefined, { method: 'fixed', targets: [target('a', '12,50')] }],
    ['noFigure', { method: 'driver', driver: 'usage', targets: [] }],
    ['noTier', { method: 'driver', tiers: [{ key: '1', from: '', weight: '1' }] }],
    ['onlySpots', { targets: [target('a')], withAllocated: true, vendorIds: ['v'], costCenterIds: ['c'] }],
  ])('is told %s where that is wrong', (flaw, changes) => {
    expect(flawOf(written(changes), 'EUR')).toBe(flaw);
  });

  it('comes back from the form as it went in, and what was typed for another method is left out', () => {
    const definition = {
      source: { costCenterIds: ['c'] },
      method: 'percent',
      targets: [{ businessUnitId: 'a', percent: '12.5' }],
    } as const;
    const fields = fieldsOf({ ...definition, source: { costCenterIds: ['c'] }, targets: [...definition.targets] }, 'EUR');
    expect(definitionOf(fields, 'EUR')).toEqual(definition);
    expect(givenOf(fields)).toBe(12_500_000n);
    expect(definitionOf({ ...fields, method: 'direct' }, 'EUR').targets).toEqual([{ businessUnitId: 'a' }]);
  });
});
