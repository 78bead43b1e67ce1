import { Readable } from 'node:stream';
import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validate } from 'class-validator';
import { isId } from '../ids.js';
import { type FieldProblem, notFound, Refusal } from '../refusal.js';
import { convertQuery } from './query-fields.js';

const MOST_DEEP = 64;
const PLAIN_TYPES: unknown[] = [String, Number, Boolean, Array, Object, undefined];

/** Checks bodies and queries against their DTO; an unknown field is refused, never dropped silently. */
@Injectable()
export class InputPipe implements PipeTransform<unknown, Promise<unknown>> {
  async transform(value: unknown, { type, metatype, data }: ArgumentMetadata): Promise<unknown> {
    if (type === 'param') return pathPart(value, data);
    if ((type !== 'body' && type !== 'query') || !metatype || PLAIN_TYPES.includes(metatype)) return value;
    const dto: new () => object = metatype;
    if (value instanceof Readable) throw new Refusal('unsupported_media_type', 'JSON is expected here.');
    const plain = value ?? {};
    if (typeof plain !== 'object' || Array.isArray(plain))
      throw new Refusal('validation_failed', 'A JSON object is expected here.', { pointer: '' });
    refuseShape(plain, '', MOST_DEEP);
    const input = type === 'query' ? convertQuery({ ...plain }, dto) : plain;
    const instance: object = plainToInstance(dto, input, { exposeUnsetFields: false });
    const errors = await validate(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
    if (errors.length > 0) {
      const problems = errors.flatMap((error) => fieldProblems(error, type === 'query' ? '?' : '/'));
      throw new Refusal('validation_failed', 'Some fields are not as they have to be.', { problems });
    }
    return instance;
  }
}

/** What cannot be an id is the id of nothing. */
function pathPart(value: unknown, name = ''): unknown {
  if (/(^i|I)d$/.test(name) && !(typeof value === 'string' && isId(value))) throw notFound('This');
  return value;
}

/**
 * What must not even be looked at: a `constructor` of its own would be taken for the class that something is to be made of, and what is
 * nested without end would use up the stack of whoever looks.
 * @throws Refusal `validation_failed`
 */
function refuseShape(value: unknown, pointer: string, mostDeep: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (mostDeep === 0) throw new Refusal('validation_failed', 'This is nested too deeply.', { pointer });
  if (Object.hasOwn(value, 'constructor'))
    throw new Refusal('validation_failed', 'No field can have this name.', { pointer: `${pointer}/constructor` });
  for (const [name, part] of Object.entries(value)) refuseShape(part, `${pointer}/${escaped(name)}`, mostDeep - 1);
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function fieldProblems(error: ValidationError, prefix: string): FieldProblem[] {
  const pointer = `${prefix}${escaped(error.property)}`;
  const own = Object.entries(error.constraints ?? {}).map(([rule, reason]) => ({
    pointer,
    code: rule === 'whitelistValidation' ? 'unknown_field' : snakeCase(rule),
    reason: rule === 'whitelistValidation' ? 'There is no such field.' : reason,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldProblems(child, `${pointer}/`))];
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
