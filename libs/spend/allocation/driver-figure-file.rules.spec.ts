import { readFigures } from './driver-figure-file.rules.js';

const units = new Map([
  ['sal', 'sales'],
  ['sales', 'sales'],
  ['ops', 'operations'],
]);

function refused(text: string): Array<[string, string]> {
  try {
    readFigures(text, units);
  } catch (error) {
    const { details } = error as { details: { problems?: Array<{ pointer: string; reason: string }> } };
    return (details.problems ?? []).map(({ pointer, reason }) => [pointer, reason]);
  }
  return [];
}

describe('A file of driver figures', () => {
  it.each([
    ['commas', 'Unit,Gigabytes,Calls\nSAL,1250.5,3\nops,0,\n'],
    ['semicolons, a decimal comma and a byte order mark', '\ufeffUnit;Gigabytes;Calls\r\nSales;1250,5;3\r\n\r\nOPS;0;\r\n'],
  ])('is read with %s; an empty cell is no figure', (_what, text) => {
    const { figures, units: count } = readFigures(text, units);
    expect(count).toBe(2);
    expect(Object.fromEntries(figures)).toEqual({
      Gigabytes: [
        { businessUnitId: 'sales', quantity: '1250.5' },
        { businessUnitId: 'operations', quantity: '0' },
      ],
      Calls: [{ businessUnitId: 'sales', quantity: '3' }],
    });
  });

  it.each([
    ['Unit,Gigabytes\nMarketing,1', [['/rows/2/Unit', 'No business unit has the code or name “Marketing”.']]],
    ['Unit,Gigabytes\nSAL,1\nSales,2', [['/rows/3/Unit', '“Sales” is there twice.']]],
    [
      'Unit,Gigabytes\nSAL,-1\nOPS,many',
      [
        ['/rows/2/Gigabytes', '“-1” is no quantity, such as 1250.5.'],
        ['/rows/3/Gigabytes', '“many” is no quantity, such as 1250.5.'],
      ],
    ],
    ['Unit,Gigabytes,Gigabytes\nSAL,1,1', [['/rows/1/Gigabytes', 'This name is there twice.']]],
    ['Unit,,Calls\nSAL,1,1', [['/rows/1/2', 'Name the figures, in at most 100 characters.']]],
    ['Unit\nSAL', [['/rows/1/heading', 'The first column names the unit; each further one is a kind of figure.']]],
    ['Unit,Calls\nSAL,1,2', [['/rows/2/3', 'The heading has no such column.']]],
    ['Unit,Calls', [['/rows/2/Unit', 'There is no row below the heading.']]],
  ])('is refused by row and column: %j', (text, problems) => {
    expect(refused(text)).toEqual(problems);
  });

  it('is refused where it is no table', () => {
    expect(() => readFigures('Unit,Calls\n"SAL,1', units)).toThrow(expect.objectContaining({ code: 'file_unreadable' }));
  });
});
