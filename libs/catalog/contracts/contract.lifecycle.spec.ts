import { contractStates } from './contract.entity.js';
import { contractVerbNames, contractVerbs, editableStates, noticeBy, verbsFrom } from './contract.lifecycle.js';

describe('The life of a contract', () => {
  it.each(contractStates.map((state) => [state, verbsFrom(state)] as const))('offers from %s: %j', (state, verbs) => {
    expect({ state, verbs }).toMatchObject({
      verbs: {
        draft: ['submit'],
        pending_approval: ['approve', 'reject'],
        approved: ['terminate'],
        active: ['give_notice', 'renew', 'terminate'],
        in_notice: ['withdraw_notice', 'renew', 'terminate'],
        expired: ['renew'],
        renewed: [],
        terminated: [],
      }[state],
    });
  });

  it('reaches every state by a verb or by its dates, and edits none that is over', () => {
    const reached = new Set<string>(['draft', 'active', 'expired', ...contractVerbNames.map((verb) => contractVerbs[verb].to)]);
    expect(contractStates.filter((state) => !reached.has(state))).toEqual([]);
    expect(contractStates.filter((state) => !editableStates.includes(state))).toEqual(['expired', 'renewed', 'terminated']);
  });

  it.each([
    ['2027-01-01', 90, '2026-10-03'],
    ['2028-03-01', 1, '2028-02-29'],
    ['2027-01-01', 0, '2027-01-01'],
    [null, 30, undefined],
  ])('that ends on %s with %i days of notice is to be given notice by %s', (endsOn, noticeDays, day) => {
    expect(noticeBy({ endsOn, noticeDays })).toBe(day);
  });
});
