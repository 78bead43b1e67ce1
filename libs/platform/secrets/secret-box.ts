import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Config } from '../config.js';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const FORM = 'v1';

/**
 * Keeps secrets that have to be used again, such as what webhooks are signed with: AES-256-GCM under a key that is made from `SECRET_KEY`.
 * What is sealed for one place cannot be opened at another.
 */
export class SecretBox {
  private key: Buffer | undefined;

  constructor(private readonly config: Config) {}

  /** @param place what the secret belongs to, e.g. the id of its row. @throws ConfigError without a SECRET_KEY */
  seal(secret: string, place: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keyBytes(), nonce).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return `${FORM}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
  }

  /** @throws Error for what was sealed for another place or under another key */
  open(sealed: string, place: string): string {
    const [form, text = ''] = sealed.split('.');
    if (form !== FORM) throw new Error('This secret was sealed by another version.');
    const bytes = Buffer.from(text, 'base64url');
    const [nonce, tag] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)];
    const decipher = createDecipheriv('aes-256-gcm', this.keyBytes(), nonce).setAAD(Buffer.from(place)).setAuthTag(tag);
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  }

  private keyBytes(): Buffer {
    this.key ??= Buffer.from(hkdfSync('sha256', this.config.require('secretKey'), '', 'secrets at rest', 32));
    return this.key;
  }
}
