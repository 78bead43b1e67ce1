import { Config } from '../config.js';
import { newId } from '../ids.js';
import { SignedLinks } from './signed-links.js';

const signing = (given: { secretKey?: string }): SignedLinks => new SignedLinks(Config.read({}, given));
const named = { organizationId: newId(), id: newId() };
const links = signing({ secretKey: 'one secret of this installation, and long' });

describe('A signed link', () => {
  it('says what it names', () => {
    expect(links.read(links.sign(named))).toEqual(named);
  });

  it('is not believed when it was changed, or signed by another installation', () => {
    const bytes = Buffer.from(links.sign(named), 'base64url');
    bytes.writeUInt8(bytes.readUInt8(20) ^ 1, 20);
    const other = signing({ secretKey: 'another secret of an installation, and long' });
    const made = [bytes.toString('base64url'), other.sign(named), '', 'anything at all', named.id];
    expect(made.map((text) => links.read(text))).toEqual(made.map(() => undefined));
    expect(signing({}).read(links.sign(named))).toBeUndefined();
  });
});
