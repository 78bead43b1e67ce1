export type FieldKind = 'text' | 'number' | 'flag' | 'list';

const kindsOfClass = new WeakMap<object, Map<string, FieldKind>>();

/** Called by the field decorators: what a query parameter of that name has to become. */
export function rememberField(prototype: object, name: string, kind: FieldKind): void {
  const kinds = kindsOfClass.get(prototype) ?? new Map<string, FieldKind>();
  kindsOfClass.set(prototype, kinds.set(name, kind));
}

function kindOf(prototype: object | null, name: string): FieldKind | undefined {
  for (let at = prototype; at; at = Object.getPrototypeOf(at)) {
    const kind = kindsOfClass.get(at)?.get(name);
    if (kind) return kind;
  }
  return undefined;
}

/**
 * Query parameters are all text. Turns them into what their fields declare; what does not read as such stays text, so that
 * validation refuses it by name.
 */
export function convertQuery(query: Record<string, unknown>, type: new () => object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, convert(value, kindOf(type.prototype, name))]));
}

function convert(value: unknown, kind: FieldKind | undefined): unknown {
  if (kind === 'list') return typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value;
  if (typeof value !== 'string') return value;
  if (kind === 'number') return /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (kind === 'flag') return value === 'true' ? true : value === 'false' ? false : value;
  return value;
}
