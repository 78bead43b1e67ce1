import { ownPart } from './queue-payload.rules.js';

describe('The payload of a job', () => {
  it.each<[string, object, unknown]>([
    ['work of theirs', { organizationId: 'a', id: '1' }, { payload: { id: '1' }, isWhole: true }],
    ['work of another organisation', { organizationId: 'b', id: '1' }, undefined],
    ['events of theirs', { events: [['1', 'a']] }, { payload: { events: ['1'] }, isWhole: true }],
    [
      'events of several',
      {
        events: [
          ['1', 'a'],
          ['2', 'b'],
        ],
      },
      { payload: { events: ['1'] }, isWhole: false },
    ],
    ['something unknown', { secret: 'x' }, undefined],
  ])('shows people only what is theirs: %s', (_what, data, expected) => {
    expect(ownPart(data, 'a')).toEqual(expected);
  });
});
