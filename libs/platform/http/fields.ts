import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate, IsCurrencyCode, IsKeepable, IsPlainText } from './field-rules.js';
import { rememberField } from './query-fields.js';

/** What every field may say; the rest depends on its kind. */
export interface FieldOptions {
  /** May be left out. */
  optional?: boolean;
  /** May be `null`, e.g. to clear it. */
  nullable?: boolean;
  description?: string;
  example?: unknown;
}

type Rule = PropertyDecorator;
type Shape = Record<string, unknown>;

/** One decorator for validator, query conversion and OpenAPI at once; all fields below are made by it. */
function field(
  options: FieldOptions,
  shape: Shape,
  rules: Rule[],
  kind: 'text' | 'number' | 'flag' | 'list' = 'text',
): PropertyDecorator {
  const { optional = false, nullable = false, description, example } = options;
  const property: ApiPropertyOptions = {
    ...shape,
    ...(nullable ? { nullable } : {}),
    // An object's own `required` lists its fields, hence the other name.
    ...(shape['type'] === 'object' ? { selfRequired: !optional } : { required: !optional }),
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
  } as ApiPropertyOptions;
  const absent = ValidateIf(
    (_object: object, value: unknown) => !((optional && value === undefined) || (nullable && value === null)),
  );
  const remember: PropertyDecorator = (target, name) => rememberField(target, String(name), kind);
  return applyDecorators(ApiProperty(property), absent, remember, ...rules);
}

export function Text(
  options: FieldOptions & { max?: number; min?: number; pattern?: RegExp; patternSays?: string } = {},
): PropertyDecorator {
  const { max = 200, min = options.optional || options.nullable ? 0 : 1, pattern, patternSays } = options;
  const rules: Rule[] = [IsString(), MinLength(min), MaxLength(max), IsPlainText()];
  if (pattern) rules.push(Matches(pattern, patternSays ? { message: patternSays } : {}));
  return field(
    options,
    { type: 'string', minLength: min, maxLength: max, ...(pattern ? { pattern: pattern.source } : {}) },
    rules,
  );
}

export function Email(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'string', format: 'email', maxLength: 254 }, [IsEmail(), MaxLength(254)]);
}

export function Uuid(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'string', format: 'uuid' }, [IsUUID()]);
}

export function Choice(choices: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'string', enum: [...choices] }, [IsIn([...choices])]);
}

export function WholeNumber(options: FieldOptions & { least?: number; most?: number } = {}): PropertyDecorator {
  const { least = 0, most = Number.MAX_SAFE_INTEGER } = options;
  return field(options, { type: 'integer', minimum: least, maximum: most }, [IsInt(), Min(least), Max(most)], 'number');
}

/** Minor units of a currency as text, since an integer in JSON is exact only up to 2^53. */
export function MinorUnits(options: FieldOptions & { signed?: boolean } = {}): PropertyDecorator {
  const pattern = options.signed ? /^-?\d{1,18}$/ : /^\d{1,18}$/;
  const message = options.signed
    ? 'must be a whole number of minor units as text'
    : 'must be a whole number of minor units as text, not negative';
  return field(options, { type: 'string', pattern: pattern.source }, [IsString(), Matches(pattern, { message })]);
}

/** A decimal number as text, such as a rate. */
export function DecimalText(options: FieldOptions = {}): PropertyDecorator {
  const pattern = /^-?\d{1,18}(\.\d{1,12})?$/;
  return field(options, { type: 'string', pattern: pattern.source }, [
    IsString(),
    Matches(pattern, { message: 'must be a decimal number as text' }),
  ]);
}

export function CurrencyCode(options: FieldOptions = {}): PropertyDecorator {
  return field({ example: 'EUR', ...options }, { type: 'string', pattern: '^[A-Z]{3}$' }, [IsString(), IsCurrencyCode()]);
}

/** A calendar date, `YYYY-MM-DD`, that exists. */
export function DateOnly(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'string', format: 'date' }, [IsString(), IsCalendarDate()]);
}

/** A moment, ISO 8601 with its zone. */
export function Instant(options: FieldOptions = {}): PropertyDecorator {
  const zoned = Matches(/T.*(Z|[+-]\d{2}:?\d{2})$/, { message: 'must say its zone, e.g. 2026-01-31T12:00:00Z' });
  return field(options, { type: 'string', format: 'date-time' }, [IsISO8601({ strict: true, strictSeparator: true }), zoned]);
}

export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'boolean' }, [IsBoolean()], 'flag');
}

/** An object whose keys are decided elsewhere, e.g. custom fields or the answers to a verb's questions. */
export function OpenObject(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'object', additionalProperties: true }, [IsObject(), IsKeepable()]);
}

/** The property has to be written as `type: () => …`: Swagger knows a late-bound class by that function's name. */
export function Nested(type: () => new () => object, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(Type(type), field(options, { type: () => type() }, [IsObject(), ValidateNested()]));
}

/** A list of nested objects or, given an element kind, of plain values. */
export function ListOf(
  element: (() => new () => object) | 'text' | 'uuid' | readonly string[],
  options: FieldOptions & { most?: number } = {},
): PropertyDecorator {
  const { most = 1_000 } = options;
  const bounds: Rule[] = [IsArray(), ArrayMaxSize(most)];
  const each = { each: true } as const;
  if (typeof element === 'function') {
    return applyDecorators(
      Type(element),
      field(options, { type: () => element(), isArray: true, maxItems: most }, [...bounds, ValidateNested(each)]),
    );
  }
  if (element === 'text') {
    const shape = { type: 'array', items: { type: 'string', maxLength: 500 }, maxItems: most };
    return field(options, shape, [...bounds, IsString(each), MaxLength(500, each), IsPlainText(each)], 'list');
  }
  if (element === 'uuid') {
    return field(
      options,
      { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: most },
      [...bounds, IsUUID(undefined, each)],
      'list',
    );
  }
  const choices = [...(element as readonly string[])];
  return field(
    options,
    { type: 'array', items: { type: 'string', enum: choices }, maxItems: most },
    [...bounds, IsIn(choices, each)],
    'list',
  );
}
