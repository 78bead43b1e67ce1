import fc from 'fast-check';
import type { Question } from '#lifecycle';
import type { World } from '../harness/world.js';

/** What a careless or malicious client may send in any place: of another type, too long, too early, not storable, not there. */
export const nonsense: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...['', ' ', '\0', 'a\0b', '\ud800', '2026-02-30', '0000-00-00', '9999-12-31', '0001-01-01', 'x'.repeat(3_000), '{{7*7}}'],
    ...["'; DROP TABLE items; --", '00000000-0000-0000-0000-000000000000', '-0', 'null', '💥'.repeat(50)],
    ...[-1, 0.5, 1e300, Number.MAX_SAFE_INTEGER + 1, true, null, [], {}, [[1]], { kind: 'person' }, { kind: 'item', id: 'x' }],
    ...[
      { amountMinor: '999999999999999999', currency: 'EUR' },
      { amountMinor: '-1', currency: 'XXX' },
      { __proto__: null, constructor: 1 },
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.jsonValue({ maxDepth: 2 }),
);

let given = 0;

/** Few telephone numbers, so that walkers want the same. */
const phoneNumber = (pick: number): string => `+4930123${String(pick % 12).padStart(4, '0')}`;

/** An answer that is right as far as its type goes; whether the rules take it is theirs to say. */
export function soundAnswer(world: World, question: Question, pick: number): unknown {
  given += 1;
  switch (question.type) {
    case 'text':
      if (question.name === 'serviceNumber' || question.name === 'wanted') return phoneNumber(pick);
      return question.name === 'imei' ? '490154203237518' : question.name === 'serial' ? `SN${given}` : `Answer ${given}`;
    case 'number':
      return pick % 7;
    case 'date':
      return ['2026-01-15', '2025-12-31', '2027-03-28'][pick % 3];
    case 'money':
      return { amountMinor: String(pick % 100_000), currency: 'EUR' };
    case 'choice':
      return question.choices[pick % question.choices.length]?.value;
    case 'flag':
      return pick % 2 === 0;
    case 'holder':
      return { kind: 'person', id: pick % 2 === 0 ? world.people.ada : world.people.bruno };
    case 'location':
      return world.locations.berlin;
    case 'cost_center':
      return world.costCenters.network;
    case 'business_unit':
      return world.units.sales;
    case 'vendor':
      return world.vendors.hardware;
    default:
      return world.people.ada;
  }
}
