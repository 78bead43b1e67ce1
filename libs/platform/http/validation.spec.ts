import 'reflect-metadata';
import { Refusal } from '../refusal.js';
import { isCalendarDate } from './field-rules.js';
import {
  Choice,
  CurrencyCode,
  DateOnly,
  Flag,
  Instant,
  ListOf,
  MinorUnits,
  Nested,
  OpenObject,
  Text,
  Uuid,
  WholeNumber,
} from './fields.js';
import { PageQuery } from './paging.js';
import { InputPipe } from './validation.js';

class Money {
  @MinorUnits()
  amountMinor!: string;
  @CurrencyCode()
  currency!: string;
}

class Wish {
  @Text({ max: 10 })
  name!: string;
  @Uuid({ optional: true, nullable: true })
  personId?: string | null;
  @DateOnly({ optional: true })
  wantedOn?: string;
  @Instant({ optional: true })
  askedAt?: string;
  @Choice(['low', 'high'], { optional: true })
  urgency?: string;
  @WholeNumber({ optional: true, least: 1 })
  quantity?: number;
  @Nested(() => Money, { optional: true })
  price?: Money;
  @ListOf('text', { optional: true, most: 2 })
  labels?: string[];
  @OpenObject({ optional: true })
  more?: Record<string, unknown>;
}

class WishQuery extends PageQuery {
  @ListOf(['low', 'high'], { optional: true })
  urgency?: string[];
  @Flag({ optional: true })
  open?: boolean;
}

const pipe = new InputPipe();
const body = (value: unknown): Promise<unknown> => pipe.transform(value, { type: 'body', metatype: Wish, data: undefined });
const query = (value: unknown): Promise<unknown> =>
  pipe.transform(value, { type: 'query', metatype: WishQuery, data: undefined });

async function problemsOf(attempt: Promise<unknown>): Promise<string[]> {
  const error: unknown = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) throw new Error('Expected a refusal');
  expect(error.code).toBe('validation_failed');
  return error.problems.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('What people send is checked against its form', () => {
  it('takes a wish that is as it has to be, with nothing added', async () => {
    const wish = { name: 'Phone', personId: null, wantedOn: '2028-02-29', price: { amountMinor: '1258', currency: 'USD' } };
    expect({ ...((await body(wish)) as object) }).toEqual(wish);
  });

  it.each([
    ['an unknown field', { name: 'Phone', colour: 'red' }, '/colour unknown_field'],
    ['a missing field', {}, '/name is_string'],
    ['a number for text', { name: 5 }, '/name is_string'],
    ['text for a number', { name: 'x', quantity: '5' }, '/quantity is_int'],
    ['a broken number', { name: 'x', quantity: 1.5 }, '/quantity is_int'],
    ['a date that does not exist', { name: 'x', wantedOn: '2026-02-30' }, '/wantedOn is_calendar_date'],
    ['a moment without its zone', { name: 'x', askedAt: '2026-02-03T10:00:00' }, '/askedAt matches'],
    ['negative money', { name: 'x', price: { amountMinor: '-1', currency: 'EUR' } }, '/price/amountMinor matches'],
    [
      'a currency that does not exist',
      { name: 'x', price: { amountMinor: '1', currency: 'XQQ' } },
      '/price/currency is_currency_code',
    ],
    ['an unknown field inside', { name: 'x', price: { amountMinor: '1', currency: 'EUR', tax: 1 } }, '/price/tax unknown_field'],
    ['a control character', { name: 'a\u0000b' }, '/name is_plain_text'],
    ['half a character', { name: '\ud800' }, '/name is_plain_text'],
    ['NUL anywhere in what is open', { name: 'x', more: { a: ['b', { c: '\0' }] } }, '/more is_keepable'],
    ['half a character in a name of what is open', { name: 'x', more: { '\udc00': 1 } }, '/more is_keepable'],
    ['text that is too long', { name: 'x'.repeat(11) }, '/name max_length'],
    ['a list that is too long', { name: 'x', labels: ['a', 'b', 'c'] }, '/labels array_max_size'],
    ['an id that is none', { name: 'x', personId: "1' OR '1'='1" }, '/personId is_uuid'],
  ])('refuses %s and names it', async (_what, value, problem) => {
    expect(await problemsOf(body(value))).toContain(problem);
  });

  it.each([[null], [[]], ['text'], [[{ name: 'x' }]]])('refuses a body that is no object: %j', async (value) => {
    const error: unknown = await body(value).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Refusal);
  });

  it('does not let a body reach the prototype', async () => {
    const error: unknown = await body(JSON.parse('{"name":"x","__proto__":{"admin":true}}')).catch((thrown: unknown) => thrown);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    if (!(error instanceof Refusal)) expect(error).not.toHaveProperty('admin');
  });

  it.each([
    [{ name: 'x', constructor: 1 }, '/constructor'],
    [{ name: { constructor: 'x' } }, '/name/constructor'],
    [{ name: 'x', labels: [{ 'a/b': { constructor: {} } }] }, '/labels/0/a~1b/constructor'],
  ])('is not told by a body of which class its parts are: %j', async (value, pointer) => {
    const error: unknown = await body(value).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'validation_failed', problems: [{ pointer }] });
  });

  it('is not led down without end', async () => {
    const deep = JSON.parse(`{"name":"x","labels":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    const error: unknown = await body(deep).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'validation_failed', problems: [{ pointer: `/labels${'/0'.repeat(63)}` }] });
  });

  it('reads query parameters as what they are declared to be', async () => {
    expect({ ...((await query({ limit: '20', open: 'true', urgency: 'low,high' })) as object) }).toEqual({
      limit: 20,
      open: true,
      urgency: ['low', 'high'],
    });
  });

  it.each([
    [{ limit: 'many' }, '?limit is_int'],
    [{ limit: '0' }, '?limit min'],
    [{ open: 'perhaps' }, '?open is_boolean'],
    [{ urgency: 'low,never' }, '?urgency is_in'],
    [{ colour: 'red' }, '?colour unknown_field'],
  ])('refuses the query %j', async (value, problem) => {
    expect(await problemsOf(query(value))).toContain(problem);
  });
});

describe('A date', () => {
  it.each([
    '2026-02-30',
    '2023-02-29',
    '2026-13-01',
    '2026-1-1',
    '0000-01-01',
    '1899-12-31',
    '3000-01-01',
    '9999-12-31',
    'soon',
    '',
  ])('is not written “%s”', (text) => expect(isCalendarDate(text)).toBe(false));

  it.each(['2024-02-29', '1900-01-01', '2999-12-31'])('is %s', (text) => expect(isCalendarDate(text)).toBe(true));
});
