import type { FastifyReply } from 'fastify';
import type { Config } from '#platform';

export const SESSION_COOKIE = 'qm_session';

/** However often it is used, a session ends after so many days. */
export const SESSION_DAYS = 30;

/** Hands the secret to the browser: no script reads it, no other site sends it. */
export function setSessionCookie(reply: FastifyReply, secret: string, config: Config): void {
  void reply.setCookie(SESSION_COOKIE, secret, { ...attributes(config), maxAge: SESSION_DAYS * 86_400 });
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(SESSION_COOKIE, attributes(config));
}

function attributes({ secureCookies }: Config): { httpOnly: true; sameSite: 'strict'; path: string; secure: boolean } {
  return { httpOnly: true, sameSite: 'strict', path: '/', secure: secureCookies };
}
