import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may use the bucket of the tests. */
export const S3_KEYS = { accessKeyId: 'AKTESTS', secretAccessKey: 'a secret / of the tests' };

/**
 * Whether a request is signed as AWS Signature Version 4 has it, by whoever knows the secret, and has the content that was signed.
 * Reckoned here anew from the published description, so that it does not repeat what the client thinks.
 */
export function isSignedForS3({ method = '', url = '/', headers }: IncomingMessage, body: Buffer): boolean {
  const found = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
    headers.authorization ?? '',
  );
  const [, credential = '', signedHeaders = '', signature] = found ?? [];
  const [key, ...scope] = credential.split('/');
  if (key !== S3_KEYS.accessKeyId) return false;
  const contentHash = String(headers['x-amz-content-sha256']);
  if (contentHash !== 'UNSIGNED-PAYLOAD' && contentHash !== hash(body).toString('hex')) return false;
  const [path = '', query = ''] = url.split('?');
  const canonical = [
    method,
    path,
    query
      .split('&')
      .filter((part) => part !== '')
      .map((part) => (part.includes('=') ? part : `${part}=`))
      .sort()
      .join('&'),
    ...signedHeaders.split(';').map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    signedHeaders,
    contentHash,
  ].join('\n');
  const toSign = [
    'AWS4-HMAC-SHA256',
    String(headers['x-amz-date']),
    scope.join('/'),
    hash(Buffer.from(canonical)).toString('hex'),
  ].join('\n');
  const signingKey = scope.reduce<Buffer>((made, part) => hmac(made, part), Buffer.from(`AWS4${S3_KEYS.secretAccessKey}`));
  return hmac(signingKey, toSign).toString('hex') === signature;
}

export function hash(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
