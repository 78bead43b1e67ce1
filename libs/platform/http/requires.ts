import { applyDecorators, createParamDecorator, type ExecutionContext, HttpCode, SetMetadata, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOperation, ApiProperty, ApiResponse, ApiSecurity } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import type { Permission } from '../permissions.js';
import { Refusal } from '../refusal.js';
import { ProblemDto } from './problem.js';

export const REQUIRED_PERMISSION = 'quartermaster:permission';
export const ANYBODY = 'anybody';

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
  }
}

export interface RouteDocs {
  summary?: string;
  /** The class of the answer; `pageOf(X)` for a list; absent for 204. */
  answers?: Type<object>;
  /** HTTP status of success where it is not Nest's default. */
  status?: number;
}

/** Names the one permission of a route and describes its answer. A route without it answers nobody. */
export function Requires(permission: Permission, docs: RouteDocs = {}): MethodDecorator {
  return applyDecorators(
    SetMetadata(REQUIRED_PERMISSION, permission),
    ApiSecurity('session'),
    ApiSecurity('token'),
    ...documented(docs, permission),
  );
}

/** For the few routes that answer without sign-in. */
export function Anybody(docs: RouteDocs = {}): MethodDecorator {
  return applyDecorators(SetMetadata(REQUIRED_PERMISSION, ANYBODY), ...documented(docs));
}

function documented({ summary, answers, status }: RouteDocs, permission?: Permission): MethodDecorator[] {
  const description = permission ? `Needs the permission \`${permission}\`.` : 'Needs no sign-in.';
  const decorators: MethodDecorator[] = [
    // An empty list says that no sign-in is needed, where nothing at all would say that it was forgotten.
    ApiOperation({ description, ...(summary ? { summary } : {}), ...(permission ? {} : { security: [] }) }),
    ApiResponse({ status: '4XX', description: 'Refused, with a stable code', content: problemContent }),
  ];
  if (status) decorators.push(HttpCode(status));
  if (answers)
    decorators.push(
      ApiExtraModels(answers, ProblemDto) as MethodDecorator,
      ApiResponse({ ...(status ? { status } : { status: '2XX' as const }), type: answers, description: 'Done' }),
    );
  else
    decorators.push(
      ApiExtraModels(ProblemDto) as MethodDecorator,
      ApiResponse({ ...(status ? { status } : { status: '2XX' as const }), description: 'Done' }),
    );
  return decorators;
}

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

const pages = new Map<Type<object>, Type<object>>();

/** The class of a page of `type`: `{ data: type[], next: cursor | null }`. */
export function pageOf(type: Type<object>): Type<object> {
  const known = pages.get(type);
  if (known) return known;
  class Page {
    data!: object[];
    next!: string | null;
  }
  Object.defineProperty(Page, 'name', { value: `${type.name.replace(/Dto$/, '')}Page` });
  ApiProperty({ type, isArray: true })(Page.prototype, 'data');
  ApiProperty({ type: 'string', nullable: true, description: 'Cursor of the next page, for `after`' })(Page.prototype, 'next');
  pages.set(type, Page);
  return Page;
}

/** The signed-in caller, as the first argument of a verb. */
export const CurrentActor = createParamDecorator((_data: undefined, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Refusal('not_signed_in', 'Please sign in.');
  return actor;
});

/** The version that the caller saw, from `If-Match`. @throws Refusal `version_required` */
export const IfMatch = createParamDecorator((_data: undefined, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined)
    throw new Refusal('version_required', 'Send the version that you saw as If-Match, e.g. If-Match: "3".');
  return versionOf(header);
});

/** As `IfMatch`, where the caller may leave it out. */
export const OptionalIfMatch = createParamDecorator((_data: undefined, context: ExecutionContext): number | undefined => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  return header === undefined ? undefined : versionOf(header);
});

function versionOf(header: string): number {
  const match = /^(?:W\/)?"(\d{1,15})"$/.exec(header.trim());
  if (!match) throw new Refusal('version_stale', 'If-Match must be the ETag that was read, e.g. "3".');
  return Number(match[1]);
}
