import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config, Refusal } from '#platform';
import { CurrentSession } from './current-session.queries.js';
import { csrfTokenOf } from './secrets.rules.js';
import { SessionAuthenticator } from './session-authenticator.js';
import { setSessionCookie } from './session-cookie.js';
import type { Caller, OpenedSession } from './sessions.service.js';
import type { CurrentSessionDto } from './sign-in.dto.js';

/** Hands a session that begins to the browser: the cookie, and who is signed in now. */
@Injectable()
export class SessionOpening {
  constructor(
    private readonly authenticator: SessionAuthenticator,
    private readonly current: CurrentSession,
    private readonly config: Config,
  ) {}

  async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    open: (caller: Caller) => Promise<OpenedSession>,
  ): Promise<CurrentSessionDto> {
    const agent = request.headers['user-agent'];
    const { secret } = await open({ ip: request.ip, ...(agent === undefined ? {} : { agent }) });
    const actor = await this.authenticator.actorBehind(secret, request);
    if (!actor) throw new Refusal('sign_in_failed', 'The session was ended before it began.');
    setSessionCookie(reply, secret, this.config);
    return { ...(await this.current.of(actor)), csrfToken: csrfTokenOf(secret) };
  }
}
