import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { isId } from '#platform';

const ID_BYTES = 16;
const SECRET_BYTES = 32;
const TOKEN_PREFIX = 'qm_';

/** A credential as its owner holds it. It names its organisation, so that it can be looked up as that tenant and no other. */
export interface Credential {
  organizationId: string;
  /** SHA-256 of the whole text, hex: all that is stored. A slow hash is for passwords; this one has 256 random bits. */
  hash: string;
}

/** The value of a new session's cookie. */
export function newSessionSecret(organizationId: string): string {
  return Buffer.concat([bytesOfId(organizationId), randomBytes(SECRET_BYTES)]).toString('base64url');
}

/** A new API token, `qm_…`. */
export function newTokenSecret(organizationId: string): string {
  return `${TOKEN_PREFIX}${newSessionSecret(organizationId)}`;
}

/** `undefined` for what cannot be one of ours, whatever it is. */
export function readSessionSecret(text: string): Credential | undefined {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== ID_BYTES + SECRET_BYTES || bytes.toString('base64url') !== text) return undefined;
  const organizationId = idOfBytes(bytes.subarray(0, ID_BYTES));
  return isId(organizationId) ? { organizationId, hash: hashOf(text) } : undefined;
}

export function readTokenSecret(text: string): Credential | undefined {
  if (!text.startsWith(TOKEN_PREFIX)) return undefined;
  const inner = readSessionSecret(text.slice(TOKEN_PREFIX.length));
  return inner && { ...inner, hash: hashOf(text) };
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What unsafe requests by cookie have to repeat in a header. Derived from the cookie, which a foreign page cannot read. */
export function csrfTokenOf(sessionSecret: string): string {
  return createHash('sha256').update('csrf\0').update(sessionSecret).digest('base64url');
}

export function isCsrfTokenOf(sessionSecret: string, told: string): boolean {
  const expected = Buffer.from(csrfTokenOf(sessionSecret));
  const given = Buffer.from(told);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function bytesOfId(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

function idOfBytes(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
