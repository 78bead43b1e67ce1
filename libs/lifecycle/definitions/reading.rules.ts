import type { FieldProblem } from '#platform';

/**
 * Reads an unknown value as a T and says what is wrong with it, at a JSON pointer; `undefined` where it is no T. Small readers are put
 * together to large ones, so that what comes in as JSON is either of the type that the code knows, or told about in full.
 */
export type Reader<T> = (value: unknown, pointer: string, say: Say) => T | undefined;
export type Say = (problem: FieldProblem) => void;

/** What a reader reads. */
export type ReadBy<R> = R extends Reader<infer T> ? T : never;
type Readers = Readonly<Record<string, Reader<unknown>>>;
type Read<R extends Readers> = { [K in keyof R]: ReadBy<R[K]> };

export function text({
  least = 1,
  most,
  pattern,
  says,
}: {
  least?: number;
  most: number;
  pattern?: RegExp;
  says?: string;
}): Reader<string> {
  return (value, pointer, say) => {
    if (typeof value !== 'string') return wrong(say, pointer, 'wrong_type', 'must be text');
    if (value.trim().length < least) return wrong(say, pointer, 'required', 'must not be empty');
    if (value.length > most) return wrong(say, pointer, 'max_length', `must have at most ${most} characters`);
    if (!isPlain(value)) return wrong(say, pointer, 'is_plain_text', 'must not hold control characters');
    if (pattern && !pattern.test(value)) return wrong(say, pointer, 'matches', says ?? 'is not as it has to be');
    return value;
  };
}

export function number({
  whole = false,
  least = -1e15,
  most = 1e15,
}: {
  whole?: boolean;
  least?: number;
  most?: number;
} = {}): Reader<number> {
  return (value, pointer, say) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return wrong(say, pointer, 'wrong_type', 'must be a number');
    if (whole && !Number.isSafeInteger(value)) return wrong(say, pointer, 'not_whole', 'must be a whole number');
    if (value < least || value > most) return wrong(say, pointer, 'out_of_range', `must be from ${least} to ${most}`);
    return value;
  };
}

export const flag: Reader<boolean> = (value, pointer, say) =>
  typeof value === 'boolean' ? value : wrong(say, pointer, 'wrong_type', 'must be true or false');

export function oneOf<const T extends string | true>(choices: readonly T[]): Reader<T> {
  return (value, pointer, say) =>
    choices.find((choice) => choice === value) ?? wrong(say, pointer, 'not_a_choice', `must be one of ${choices.join(', ')}`);
}

export function list<T>(item: Reader<T>, most: number): Reader<T[]> {
  return (value, pointer, say) => {
    if (!Array.isArray(value)) return wrong(say, pointer, 'wrong_type', 'must be a list');
    if (value.length > most) return wrong(say, pointer, 'array_max_size', `must have at most ${most} entries`);
    const items: unknown[] = value;
    return items.flatMap((each, index) => {
      const read = item(each, `${pointer}/${index}`, say);
      return read === undefined ? [] : [read];
    });
  };
}

/** An object with these fields and no others. */
export function object<R extends Readers, O extends Readers>(required: R, optional: O): Reader<Read<R> & Partial<Read<O>>> {
  return (value, pointer, say) => {
    if (!isObject(value)) return wrong(say, pointer, 'wrong_type', 'must be an object');
    const read: Record<string, unknown> = {};
    for (const [name, reader] of [...Object.entries(required), ...Object.entries(optional)]) {
      const field = value[name];
      if (field !== undefined) read[name] = reader(field, `${pointer}/${name}`, say);
      else if (Object.hasOwn(required, name)) wrong(say, `${pointer}/${name}`, 'required', 'is missing');
    }
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(required, name) && !Object.hasOwn(optional, name))
        wrong(say, `${pointer}/${escaped(name)}`, 'unknown_field', 'is not known');
    }
    const given = Object.entries(read).filter(([, field]) => field !== undefined);
    const whole = Object.keys(required).every((name) => read[name] !== undefined);
    return whole ? (Object.fromEntries(given) as Read<R> & Partial<Read<O>>) : undefined;
  };
}

/** Any names, each with a value of the same kind. */
export function record<T>(item: Reader<T>, most: number): Reader<Record<string, T>> {
  return (value, pointer, say) => {
    if (!isObject(value)) return wrong(say, pointer, 'wrong_type', 'must be an object');
    const entries = Object.entries(value);
    if (entries.length > most) return wrong(say, pointer, 'too_many', `must have at most ${most} entries`);
    return Object.fromEntries(
      entries.flatMap(([name, each]) => {
        const read = item(each, `${pointer}/${escaped(name)}`, say);
        return read === undefined ? [] : [[name, read]];
      }),
    );
  };
}

/** Which reader reads it is told by the value of one of its fields. */
export function told<T>(by: string, readers: Readonly<Record<string, Reader<T>>>): Reader<T> {
  return (value, pointer, say) => {
    if (!isObject(value)) return wrong(say, pointer, 'wrong_type', 'must be an object');
    const name = value[by];
    const reader = typeof name === 'string' && Object.hasOwn(readers, name) ? readers[name] : undefined;
    return reader
      ? reader(value, pointer, say)
      : wrong(say, `${pointer}/${by}`, 'not_a_choice', `must be one of ${Object.keys(readers).join(', ')}`);
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escaped(name: string): string {
  return name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
}

function wrong(say: Say, pointer: string, code: string, what: string): undefined {
  say({ pointer, code, reason: `This ${what}.` });
  return undefined;
}

/** What PostgreSQL can keep and people can read. */
function isPlain(text: string): boolean {
  return text.isWellFormed() && !/[\p{Cc}]/u.test(text.replaceAll(/[\t\n\r]/g, ''));
}
