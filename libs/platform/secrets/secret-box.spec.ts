import { Config } from '../config.js';
import { SecretBox } from './secret-box.js';

const box = (secretKey: string): SecretBox => new SecretBox(Config.read({}, { secretKey }));

describe('A secret at rest', () => {
  const own = box('a key that is long enough for it: one');

  it('is opened where it was sealed, and never looks the same twice', () => {
    const sealed = own.seal('whsec_tell', 'endpoint 1');
    expect(own.open(sealed, 'endpoint 1')).toBe('whsec_tell');
    expect(own.seal('whsec_tell', 'endpoint 1')).not.toBe(sealed);
    expect(sealed).not.toContain('tell');
  });

  it('is opened nowhere else, by no other key, and not once a bit of it is changed', () => {
    const sealed = own.seal('whsec_tell', 'endpoint 1');
    expect(() => own.open(sealed, 'endpoint 2')).toThrow();
    expect(() => box('a key that is long enough for it: two').open(sealed, 'endpoint 1')).toThrow();
    const place = sealed.length - 3;
    const bent = `${sealed.slice(0, place)}${sealed[place] === 'A' ? 'B' : 'A'}${sealed.slice(place + 1)}`;
    expect(() => own.open(bent, 'endpoint 1')).toThrow();
  });
});
