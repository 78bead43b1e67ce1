import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config.js';
import { isId } from '../ids.js';

const ID_BYTES = 16;
const SIGNATURE_BYTES = 32;

/** What a signed link names: a row of an organisation that says for what, for whom and until when it is good. */
export interface NamedByLink {
  organizationId: string;
  id: string;
}

/**
 * Signs what goes out by mail and is good without a sign-in. The text is made from the name of a row and `SECRET_KEY` when it is sent,
 * so that it is written down nowhere, and nobody who reads the database can make it.
 */
export class SignedLinks {
  private key: Buffer | undefined;

  constructor(private readonly config: Config) {}

  /** Without a SECRET_KEY nothing is signed, and nothing believed. */
  get available(): boolean {
    return this.config.values.secretKey !== undefined;
  }

  /** @throws ConfigError without a SECRET_KEY */
  sign({ organizationId, id }: NamedByLink): string {
    const named = Buffer.concat([bytesOf(organizationId), bytesOf(id)]);
    return Buffer.concat([named, this.signatureOf(named)]).toString('base64url');
  }

  /** `undefined` for what we have not signed, whatever it is. */
  read(text: string): NamedByLink | undefined {
    const bytes = Buffer.from(text, 'base64url');
    if (!this.available || bytes.length !== 2 * ID_BYTES + SIGNATURE_BYTES) return undefined;
    const named = bytes.subarray(0, 2 * ID_BYTES);
    if (!timingSafeEqual(this.signatureOf(named), bytes.subarray(2 * ID_BYTES))) return undefined;
    const [organizationId, id] = [idOf(named.subarray(0, ID_BYTES)), idOf(named.subarray(ID_BYTES))];
    return isId(organizationId) && isId(id) ? { organizationId, id } : undefined;
  }

  private signatureOf(named: Buffer): Buffer {
    this.key ??= Buffer.from(hkdfSync('sha256', this.config.require('secretKey'), '', 'signed links', SIGNATURE_BYTES));
    return createHmac('sha256', this.key).update(named).digest();
  }
}

function bytesOf(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

function idOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
