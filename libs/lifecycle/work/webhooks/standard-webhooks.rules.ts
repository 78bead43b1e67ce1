import { createHmac, timingSafeEqual } from 'node:crypto';

const PREFIX = 'whsec_';
/** How far the clocks of two systems may be apart, and how long a message can be sent again by somebody who has overheard it. */
const TOLERANCE_SECONDS = 300;

export interface SignedHeaders {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
}

/** A secret as the other side gets it, from its random bytes. Pure. */
export function secretOf(bytes: Buffer): string {
  return `${PREFIX}${bytes.toString('base64')}`;
}

/**
 * What the message of a step is known by, in all its tries; a person who asks for another try means another message. The answer
 * has the same id, and so one that was signed for a step counts for no other. Pure.
 */
export function messageIdOf({ id, mostAttempts }: { id: string; mostAttempts: number }): string {
  return `${id}.${mostAttempts}`;
}

/** Signs a message as https://www.standardwebhooks.com has it, by each secret that the other side may know it by. Pure. */
export function sign(secrets: readonly string[], id: string, at: Date, body: string): SignedHeaders {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => `v1,${digest(secret, id, timestamp, body).toString('base64')}`).join(' '),
  };
}

/** Whether a message comes from somebody who knows one of the secrets, and is of now. Several signatures may be there, parted by spaces. Pure. */
export function isSigned(
  secrets: readonly string[],
  headers: Readonly<Record<string, unknown>>,
  body: string,
  now: Date,
): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers;
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string') return false;
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now.getTime() / 1_000 - Number(timestamp)) > TOLERANCE_SECONDS) return false;
  const expected = secrets.map((secret) => digest(secret, id, timestamp, body));
  return signatures.split(' ').some((signature) => {
    if (!signature.startsWith('v1,')) return false;
    const given = Buffer.from(signature.slice('v1,'.length), 'base64');
    return expected.some((one) => given.length === one.length && timingSafeEqual(given, one));
  });
}

function digest(secret: string, id: string, timestamp: string, body: string): Buffer {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  return createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
}
