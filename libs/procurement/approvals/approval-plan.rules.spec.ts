import { Exact } from '#platform';
import type { BookRule, BookStep, PolicyBook } from '../policies/policy-book.rules.js';
import { type Directory, type PlannedRequest, planApprovals } from './approval-plan.rules.js';
import type { Exchange, PlannedLine } from './line-sums.rules.js';

const managers: Record<string, string> = { req: 'boss', ben: 'boss', owner: 'boss', boss: 'chief', chief: 'board' };
const directory: Directory = {
  canDecide: (id) => id !== 'gone',
  managerOf: (id) => managers[id],
  ownerOf: (id) => ({ net: 'owner', mine: 'req', theirs: 'ben' })[id],
  headOf: (id) => ({ net: 'head', theirs: 'gone' })[id],
  holdersOf: (role) => (role === 'finance' ? ['fin1', 'fin2', 'req'] : []),
};

const rates = [
  ['EUR', new Exact(1)],
  ['USD', new Exact('0.9')],
] as const;
const exchange: Exchange = { base: 'EUR', day: '2026-03-02', rates: new Map(rates) };
const line = (facts: Partial<PlannedLine> = {}): PlannedLine => ({
  seen: { facts: {}, unitPriceMinor: '0', recurringMinor: '0' },
  domain: 'it',
  category: 'Laptops',
  quantity: 1,
  currency: 'EUR',
  unitPriceMinor: '100000',
  recurringMinor: '0',
  termMonths: null,
  costCenterId: 'net',
  ...facts,
});
const finance: BookStep = { mode: 'any', approvers: [{ by: 'role', role: 'finance' }] };
const owner: BookStep = { mode: 'all', approvers: [{ by: 'cost_center_owner' }] };
const head: BookStep = { mode: 'all', approvers: [{ by: 'business_unit_head' }] };
const small: BookRule = { name: 'Small', when: { currency: 'EUR', belowMinor: '50000' }, steps: [] };
const middle: BookRule = { name: 'Middle', when: { currency: 'EUR', fromMinor: '50000', belowMinor: '500000' }, steps: [owner] };
const large: BookRule = { name: 'Large', when: { currency: 'EUR', fromMinor: '500000' }, steps: [owner, finance] };
const telecom: BookRule = { name: 'Telecom', when: { domains: ['telecom'] }, steps: [finance] };

function plan(
  lines: PlannedLine[],
  { rules = [small, middle, large], otherwise = [head], ...more }: Partial<PolicyBook & PlannedRequest> = {},
): string[] {
  const request = { requesterId: 'req', beneficiaryId: null, lines, ...more };
  return planApprovals({ rules, otherwise }, request, directory, exchange).map(
    ({ stage, mode, needed, candidates, reasons, enough }) =>
      `${stage} ${mode} ${needed} of ${candidates.map(({ personId }) => personId).join('+')} because ${reasons
        .map(({ rule = 'otherwise' }) => rule)
        .join('+')}${enough ? '' : ', not enough'}`,
  );
}

describe('Who has to approve', () => {
  it.each<[string, PlannedLine[], string[]]>([
    ['nobody below the first band', [line({ unitPriceMinor: '49999' })], []],
    ['the owner from the band on', [line({ unitPriceMinor: '50000' })], ['0 all 1 of owner because Middle']],
    [
      'the owner, then finance, for the sum of many small lines',
      Array.from({ length: 20 }, () => line({ unitPriceMinor: '25000' })),
      ['0 all 1 of owner because Large', '1 any 1 of fin1+fin2 because Large'],
    ],
    [
      'by what recurs over its whole term',
      [line({ unitPriceMinor: '0', recurringMinor: '10000', termMonths: 50 })],
      ['0 all 1 of owner because Large', '1 any 1 of fin1+fin2 because Large'],
    ],
    [
      'those for the rest, in a currency that no rule speaks of',
      [line({ currency: 'USD' })],
      ['0 all 1 of head because otherwise'],
    ],
    [
      'each owner for their own cost centre, the manager where the owner asks',
      [line(), line({ costCenterId: 'mine' })],
      ['0 all 1 of owner because Middle', '0 all 1 of boss because Middle'],
    ],
  ])('is %s', (_what, lines, expected) => {
    expect(plan(lines)).toEqual(expected);
  });

  it('is never who benefits from it', () => {
    expect(plan([line({ costCenterId: 'theirs' })], { beneficiaryId: 'ben' })).toEqual(['0 all 1 of boss because Middle']);
  });

  it('is asked once where two rules ask the same', () => {
    const also = { ...telecom, name: 'Abroad', when: {} };
    expect(plan([line({ domain: 'telecom' })], { rules: [telecom, also] })).toEqual([
      '0 any 1 of fin1+fin2 because Telecom+Abroad',
    ]);
  });

  it('is the chain of managers, as many as are wanted', () => {
    const chain: BookStep = { mode: 'all', approvers: [{ by: 'manager', levels: 2 }] };
    expect(plan([line()], { rules: [], otherwise: [chain] })).toEqual(['0 all 2 of boss+chief because otherwise']);
  });

  it('is found by the sum over all currencies where a rule says so, at the rates of the day, which are told', () => {
    const scope = { currency: 'EUR', converted: true, fromMinor: '500000' };
    const together: BookRule = { name: 'Together', when: scope, steps: [finance] };
    const abroad = line({ currency: 'USD', unitPriceMinor: '300000' });
    const book = { rules: [small, middle, large, together], otherwise: [head] };
    const of = (...lines: PlannedLine[]) =>
      planApprovals(book, { requesterId: 'req', beneficiaryId: null, lines }, directory, exchange);
    expect(of(line({ unitPriceMinor: '229999' }), abroad).flatMap(({ reasons }) => reasons.map(({ rule }) => rule))).toEqual([
      'Middle',
      undefined,
    ]);
    const steps = of(line({ unitPriceMinor: '230000' }), abroad);
    expect(steps.flatMap(({ reasons }) => reasons).find(({ rule }) => rule === 'Together')?.converted).toEqual({
      amountMinor: '500000',
      currency: 'EUR',
      day: '2026-03-02',
      rates: [{ currency: 'USD', rate: '0.9' }],
    });
    expect(() => of(line({ currency: 'CHF' }))).toThrow('There is no exchange rate for CHF');
  });

  it('is not waived where too few may decide', () => {
    const three: BookStep = { mode: 'quorum', quorum: 3, approvers: [{ by: 'role', role: 'finance' }] };
    expect(plan([line()], { rules: [], otherwise: [three] })).toEqual(['0 quorum 3 of fin1+fin2 because otherwise, not enough']);
    expect(plan([line({ costCenterId: 'theirs' })], { rules: [], otherwise: [head] })).toEqual([
      '0 all 1 of  because otherwise, not enough',
    ]);
  });
});
