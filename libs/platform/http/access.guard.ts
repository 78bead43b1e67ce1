import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { type Actor, requirePermission } from '../actor.js';
import type { Permission } from '../permissions.js';
import { Refusal } from '../refusal.js';
import { KnownCallers } from './known-callers.js';
import { ANYBODY, REQUIRED_PERMISSION } from './requires.js';

/** Who sends this request? Bound by the organization lib, which knows sessions and tokens. */
export abstract class Authenticator {
  /** The actor of the session cookie or bearer token; `undefined` when there is neither or it has ended.
   * @throws Refusal `csrf_token_missing` on an unsafe request by cookie without its token */
  abstract authenticate(request: FastifyRequest): Promise<Actor | undefined>;
}

/** Deny by default: without a named permission a route answers nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    private readonly callers: KnownCallers,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.get<Permission | typeof ANYBODY | undefined>(REQUIRED_PERMISSION, context.getHandler());
    if (permission === ANYBODY) return true;
    if (!permission) throw new Refusal('forbidden', 'This route names no permission.');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = await this.authenticator.authenticate(request);
    if (!actor) throw new Refusal('not_signed_in', 'Please sign in.');
    this.callers.welcome(request);
    requirePermission(actor, permission);
    request.actor = actor;
    return true;
  }
}
