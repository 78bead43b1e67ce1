// A const enum of the package cannot be used with isolated modules; 2 is argon2id, its default too.
import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '#platform';

const SHORTEST = 12;
const LONGEST = 200;
/** OWASP's least for argon2id: 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** Takes as long without a hash as with one, so that time does not tell whether an account exists. */
export async function passwordMatches(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await someHash()), password);
  return matches && passwordHash !== null && passwordHash !== undefined;
}

let anyHash: Promise<string> | undefined;
function someHash(): Promise<string> {
  anyHash ??= hashPassword('the password of nobody');
  return anyHash;
}

/** @throws Refusal `validation_failed` for a password that is too short, too long, or made of the e-mail address */
export function checkNewPassword(password: string, email: string, pointer = '/password'): void {
  const refuse = (reason: string): never => {
    throw new Refusal('validation_failed', reason, { pointer });
  };
  if (password.length < SHORTEST) refuse(`A password has at least ${SHORTEST} characters.`);
  if (password.length > LONGEST) refuse(`A password has at most ${LONGEST} characters.`);
  if (new Set(password).size < 5) refuse('A password has at least five different characters.');
  const [name = ''] = email.split('@');
  if (name.length >= 4 && password.toLowerCase().includes(name))
    refuse('A password does not hold the name of the e-mail address.');
}
