import { type SeenLine, stillHolds } from './seen-lines.rules.js';

const line = (facts: object = {}, unitPriceMinor = '1000', recurringMinor = '100'): SeenLine => ({
  facts: { product_id: 'laptop', quantity: 2, cost_center_id: 'net', vendor_id: 'north', ...facts },
  unitPriceMinor,
  recurringMinor,
});
const approved = [line(), line({ product_id: 'dock' }, '500', '0')];

describe('An approval', () => {
  it.each<[string, SeenLine[]]>([
    ['in another order', [line({ product_id: 'dock' }, '500', '0'), line()]],
    ['cheaper', [line({}, '1', '0'), line({ product_id: 'dock' }, '500', '0')]],
    ['dearer by as much as is tolerated', [line({}, '1050', '105'), line({ product_id: 'dock' }, '525', '0')]],
  ])('holds for the same lines, %s', (_how, now) => {
    expect(stillHolds(approved, now, 5)).toBe(true);
  });

  it.each<[string, SeenLine[]]>([
    ['once by more than is tolerated', [line({}, '1051'), line({ product_id: 'dock' }, '500', '0')]],
    ['each month by more than is tolerated', [line({}, '1000', '106'), line({ product_id: 'dock' }, '500', '0')]],
    ['with a line less', [line()]],
    ['with a line more', [...approved, line()]],
    ['with more of them', [line({ quantity: 3 }), line({ product_id: 'dock' }, '500', '0')]],
    ['from another vendor', [line({ vendor_id: 'south' }), line({ product_id: 'dock' }, '500', '0')]],
    ['for another cost centre', [line({ cost_center_id: 'other' }), line({ product_id: 'dock' }, '500', '0')]],
    ['for nothing at all', []],
  ])('does not hold %s', (_how, now) => {
    expect(stillHolds(approved, now, 5)).toBe(false);
  });
});
