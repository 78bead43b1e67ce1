import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config, ConfigError } from './config.js';

describe('Settings are read once and checked', () => {
  it('uses the defaults on a machine that says nothing', () => {
    expect(Config.read({}).values).toMatchObject({ host: '127.0.0.1', port: 3000, trustProxy: false, redisUrl: undefined });
  });

  it('takes secrets from files', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'quartermaster-')), 'url');
    writeFileSync(file, 'postgres://app:secret@db/quartermaster\n');
    expect(Config.read({ DATABASE_URL_FILE: file }).require('databaseUrl')).toBe('postgres://app:secret@db/quartermaster');
  });

  it('names every setting that is wrong, not only the first', () => {
    const attempt = (): Config =>
      Config.read({ PORT: 'eighty', TRUST_PROXY: 'perhaps', REDIS_URL: 'nowhere', SECRET_KEY: 'short' });
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(/PORT.*TRUST_PROXY.*REDIS_URL.*SECRET_KEY/s);
  });

  it('knows a bucket only with both of its keys or none, and tells neither when it complains', () => {
    const bucket = { S3_BUCKET: 'papers', S3_ACCESS_KEY_ID: 'reader' };
    expect(Config.read({ S3_BUCKET: 'papers' }).bucket).toMatchObject({ bucket: 'papers', credentials: undefined });
    expect(Config.read({ ...bucket, S3_SECRET_ACCESS_KEY: 'hush' }).bucket?.credentials?.secretAccessKey).toBe('hush');
    const attempt = (): Config => Config.read({ ...bucket, S3_ENDPOINT: 'ftp://hush' });
    expect(attempt).toThrow(/S3_ENDPOINT must begin with https.*S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set together/);
    expect(attempt).not.toThrow(/hush|reader/);
  });

  it('says which setting a part of the product cannot do without', () => {
    expect(() => Config.read({}).require('databaseUrl')).toThrow('DATABASE_URL is missing');
  });
});
