import { checkAnswers, questionsFor } from './answers.rules.js';
import type { Question } from './question.js';

const id = '018f3a52-7b1c-7cc0-8000-0123456789ab';
const named = { name: 'it', label: 'It', required: false } as const;
const choices = [
  { value: 'red', label: 'Red' },
  { value: 'blue', label: 'Blue' },
];

const check = (question: Question, value: unknown): unknown => {
  const { answers, problems } = checkAnswers([question], { it: value }, {});
  return problems[0]?.code ?? answers['it'];
};

describe('An answer', () => {
  it.each<[string, Question, unknown, unknown]>([
    ['text is trimmed', { ...named, type: 'text' }, ' a ', 'a'],
    ['text is no number', { ...named, type: 'text' }, 1, 'wrong_type'],
    ['text has an end', { ...named, type: 'text', most: 3 }, 'abcd', 'too_long'],
    ['text holds no NUL', { ...named, type: 'text' }, 'a\0b', 'bad_character'],
    ['text holds no half of a character', { ...named, type: 'text' }, 'a\ud800', 'bad_character'],
    ['text holds whole emoji', { ...named, type: 'text' }, '🙂', '🙂'],
    ['a number', { ...named, type: 'number' }, 1.5, 1.5],
    ['a number is no text', { ...named, type: 'number' }, '1', 'wrong_type'],
    ['a number is finite', { ...named, type: 'number' }, Number.POSITIVE_INFINITY, 'wrong_type'],
    ['a whole number', { ...named, type: 'number', whole: true }, 1.5, 'not_whole'],
    ['a number below', { ...named, type: 'number', least: 0 }, -1, 'out_of_range'],
    ['a number above', { ...named, type: 'number', most: 5 }, 6, 'out_of_range'],
    ['a date', { ...named, type: 'date' }, '2028-02-29', '2028-02-29'],
    ['a date that does not exist', { ...named, type: 'date' }, '2027-02-29', 'not_a_date'],
    ['a date in another form', { ...named, type: 'date' }, '29.02.2028', 'not_a_date'],
    ['money', { ...named, type: 'money' }, { amountMinor: '0012', currency: 'EUR' }, { amountMinor: '12', currency: 'EUR' }],
    ['money is never negative', { ...named, type: 'money' }, { amountMinor: '-12', currency: 'EUR' }, 'not_an_amount'],
    ['money is no number', { ...named, type: 'money' }, 12, 'wrong_type'],
    [
      'money in a currency that does not exist',
      { ...named, type: 'money' },
      { amountMinor: '12', currency: 'XXQ' },
      'currency_unknown',
    ],
    ['money and more', { ...named, type: 'money' }, { amountMinor: '12', currency: 'EUR', tip: 1 }, 'unknown_field'],
    ['a choice', { ...named, type: 'choice', choices }, 'red', 'red'],
    ['no choice', { ...named, type: 'choice', choices }, 'green', 'not_a_choice'],
    ['a flag', { ...named, type: 'flag' }, false, false],
    ['a flag is no text', { ...named, type: 'flag' }, 'false', 'wrong_type'],
    ['an id', { ...named, type: 'location' }, id, id],
    ['an id that is none', { ...named, type: 'vendor' }, 'x', 'not_an_id'],
    ['a holder', { ...named, type: 'holder' }, { kind: 'person', id }, { kind: 'person', id }],
    ['a holder of another kind', { ...named, type: 'holder' }, { kind: 'ghost', id }, 'not_a_choice'],
    ['a holder without an id', { ...named, type: 'holder' }, { kind: 'person' }, 'not_an_id'],
    ['nothing, where nothing is required', { ...named, type: 'text' }, null, undefined],
    ['blanks are nothing', { ...named, type: 'text', required: true }, '  ', 'required'],
    ['nothing, where it is required', { ...named, type: 'money', required: true }, undefined, 'required'],
  ])('%s', (_what, question, value, expected) => {
    expect(check(question, value)).toEqual(expected);
  });

  it('is never read from what every object has', () => {
    const question: Question = { name: 'constructor', label: 'Constructor', type: 'text', required: true };
    expect(checkAnswers([question], {}, {}).problems).toEqual([
      { pointer: '/answers/constructor', code: 'required', reason: 'Constructor is required.' },
    ]);
  });
});

describe('A question upon a condition', () => {
  const loan: Question = { name: 'loan', label: 'Loan', type: 'flag', required: true };
  const lender: Question = {
    name: 'lender',
    label: 'Lender',
    type: 'text',
    required: true,
    onlyWhen: { answer: 'loan', is: true },
  };
  const crane: Question = { name: 'crane', label: 'Crane', type: 'text', required: true, onlyWhen: { fact: 'heavy', is: true } };
  const told = (given: object, heavy = false): string[] =>
    checkAnswers([loan, lender, crane], { ...given }, { heavy }).problems.map(({ pointer, code }) => `${pointer} ${code}`);

  it('has to be answered where the condition holds, and cannot be where it does not', () => {
    expect(told({ loan: false })).toEqual([]);
    expect(told({ loan: true })).toEqual(['/answers/lender required']);
    expect(told({ loan: true, lender: 'Gull' }, true)).toEqual(['/answers/crane required']);
    expect(told({ loan: false, lender: 'Gull', crane: 'Big' })).toEqual([
      '/answers/lender unknown_field',
      '/answers/crane unknown_field',
    ]);
  });

  it('is offered as far as it can be known before anything is answered', () => {
    const offered = questionsFor([loan, lender, crane], { heavy: false }).map(({ name, required }) => [name, required]);
    expect(offered).toEqual([
      ['loan', true],
      ['lender', false],
    ]);
  });
});
