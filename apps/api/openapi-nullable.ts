import type { OpenAPIObject } from '@nestjs/swagger';

/**
 * The field decorators say `nullable`, a word of OpenAPI 3.0. In 3.1 null is a type like the others, so every `nullable: true`
 * becomes one: beside the type, among the choices, or as the alternative to a reference.
 */
export function withNullAsType(document: OpenAPIObject): OpenAPIObject {
  return rewrite(document) as OpenAPIObject;
}

function rewrite(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rewrite);
  if (typeof node !== 'object' || node === null) return node;
  const schema: Record<string, unknown> = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, rewrite(value)]));
  if (schema['nullable'] !== true) return schema;
  const { nullable: _nullable, type, allOf, $ref, enum: choices, ...rest } = schema;
  const whole = $ref === undefined ? (Array.isArray(allOf) && allOf.length === 1 ? allOf[0] : undefined) : { $ref };
  if (whole !== undefined) return { ...rest, anyOf: [whole, { type: 'null' }] };
  return {
    ...rest,
    ...(typeof type === 'string' ? { type: [type, 'null'] } : {}),
    ...(Array.isArray(choices) ? { enum: [...choices, null] } : {}),
  };
}
