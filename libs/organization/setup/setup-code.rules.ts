import { createHmac, timingSafeEqual } from 'node:crypto';

/** Letters and digits that nobody takes for one another. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 20;

/**
 * What whoever sets an installation up has to know: it stands in the log, which only its operator reads. Made from the secret key,
 * so that every process says the same and nothing of it is stored.
 * @returns e.g. `7KQP2-…`: four groups of five, 98 bits
 */
export function setupCodeOf(secretKey: string): string {
  const digest = createHmac('sha512', secretKey).update('first-run set-up').digest();
  const signs = [...digest.subarray(0, LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]);
  return signs.join('').replace(/(.{5})(?=.)/g, '$1-');
}

/** Whatever its case, blanks and hyphens. */
export function isSetupCode(secretKey: string, told: string): boolean {
  const plain = (code: string): Buffer => Buffer.from(code.toUpperCase().replaceAll(/[\s-]/g, ''));
  const [expected, given] = [plain(setupCodeOf(secretKey)), plain(told)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}
