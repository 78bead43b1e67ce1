import fc from 'fast-check';
import { newId } from '#platform';
import { grantsOf, permissionsIn } from './grants.rules.js';
import { accountPatience, addressPatience, waitAfter } from './lock-out.rules.js';
import { checkNewPassword, hashPassword, passwordMatches } from './passwords.js';
import {
  csrfTokenOf,
  isCsrfTokenOf,
  newSessionSecret,
  newTokenSecret,
  readSessionSecret,
  readTokenSecret,
} from './secrets.rules.js';
import { Turns } from './turns.js';

describe('A credential', () => {
  it('names its organisation and is never the same twice', () => {
    const organizationId = newId();
    const [session, token] = [newSessionSecret(organizationId), newTokenSecret(organizationId)];
    expect(readSessionSecret(session)?.organizationId).toBe(organizationId);
    expect(readTokenSecret(token)?.organizationId).toBe(organizationId);
    expect(newSessionSecret(organizationId)).not.toBe(session);
    expect([readSessionSecret(token), readTokenSecret(session)]).toEqual([undefined, undefined]);
  });

  it('that is any other text is none, and never an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String({ maxLength: 90 }), fc.constant('qm_')), (text) => {
        expect([readSessionSecret(text), readTokenSecret(text)]).toEqual([undefined, undefined]);
      }),
    );
  });

  it('has a CSRF token of its own', () => {
    const [mine, other] = [newSessionSecret(newId()), newSessionSecret(newId())];
    expect(isCsrfTokenOf(mine, csrfTokenOf(mine))).toBe(true);
    for (const wrong of [csrfTokenOf(other), mine, '', 'x']) expect(isCsrfTokenOf(mine, wrong)).toBe(false);
  });
});

describe('Waiting after failures', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 4],
    [14, 512],
    [15, 900],
    [10_000, 900],
  ])('of an account is, after %i of them, %i seconds', (failures, seconds) => {
    expect(waitAfter(failures, accountPatience)).toBe(seconds);
  });

  it('begins later for an address, which many people may share', () => {
    expect([waitAfter(49, addressPatience), waitAfter(50, addressPatience)]).toEqual([0, 1]);
  });
});

describe('A password', () => {
  it('matches its hash only, and nothing where there is none', async () => {
    const hash = await hashPassword('correct horse battery');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordMatches(hash, 'correct horse battery')).toBe(true);
    expect(await passwordMatches(hash, 'Correct horse battery')).toBe(false);
    expect(await passwordMatches(null, 'the password of nobody')).toBe(false);
  });

  it.each([
    ['too short', 'short', false],
    ['one letter again and again', 'aaaaaaaaaaaaaaaa', false],
    ['the name of the address', 'lovelace-lovelace', false],
    ['long enough', 'a quiet long evening', true],
  ])('that is %s is judged so', (_what, password, fine) => {
    const judge = () => checkNewPassword(password, 'lovelace@example.com');
    if (fine) expect(judge).not.toThrow();
    else expect(judge).toThrow(expect.objectContaining({ code: 'validation_failed' }));
  });
});

describe('Grants', () => {
  const below = new Map([['unit', ['unit', 'team']]]);
  const roles = [
    { role: 'finance', businessUnitId: null, locationId: null },
    { role: 'it_operations', businessUnitId: 'unit', locationId: null },
  ] as const;

  it('reach everything, or what lies below where they are narrowed to', () => {
    const [everywhere, narrowed] = grantsOf(roles, below);
    expect(everywhere?.scope).toBeUndefined();
    expect(narrowed?.scope).toEqual({ businessUnitIds: ['unit', 'team'], locationIds: [] });
  });

  it('of a place that has gone reach nothing rather than everything', () => {
    const [gone] = grantsOf([{ role: 'administrator', businessUnitId: null, locationId: 'gone' }], new Map());
    expect(gone?.scope).toEqual({ businessUnitIds: [], locationIds: [] });
  });

  it('are narrowed by the scopes of a token, never widened', () => {
    const grants = grantsOf(roles, below, ['items.move', 'spend.post', 'users.manage']);
    expect(permissionsIn(grants)).toEqual(['items.move', 'spend.post']);
  });
});

describe('Turns', () => {
  it('are taken one after the other for one key, at once for several, and go on after a failure', async () => {
    const turns = new Turns();
    const log: string[] = [];
    const act = (key: string, name: string) =>
      turns.take(key, async () => {
        log.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        log.push(`${name} ends`);
        if (name === 'b') throw new Error('b');
      });
    await Promise.allSettled([act('one', 'a'), act('one', 'b'), act('one', 'c'), act('two', 'd')]);
    const ofOne = log.filter((line) => !line.startsWith('d'));
    expect(ofOne).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(log.indexOf('d begins')).toBeLessThan(log.indexOf('b begins'));
  });
});
