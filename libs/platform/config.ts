import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { address, flag, mailServer, oneOf, sender, text, webAddress, wholeNumber } from './config.parsers.js';

/** One setting: how it is read, and what the table in docs/operations.md says of it. */
interface Setting<T> {
  env: string;
  /** Whether the value is a secret; then `<ENV>_FILE` may name a file that holds it. */
  secret?: boolean;
  meaning: string;
  /** The default as text, or `undefined` where the setting is optional or decided by the profile. */
  fallback?: string;
  parse: (text: string) => T;
}

/** Every setting there is. The only place that knows the names of environment variables. */
export const settings = {
  host: { env: 'HOST', fallback: '127.0.0.1', meaning: 'Address that the HTTP server listens on', parse: text },
  port: { env: 'PORT', fallback: '3000', meaning: 'Port that the HTTP server listens on', parse: wholeNumber(0, 65_535) },
  publicUrl: {
    env: 'PUBLIC_URL',
    meaning: 'Address that people use to reach the application; https makes cookies Secure',
    parse: address,
  },
  trustProxy: { env: 'TRUST_PROXY', fallback: 'false', meaning: 'Whether X-Forwarded-* headers are believed', parse: flag },
  dataDirectory: {
    env: 'DATA_DIR',
    fallback: '.data',
    meaning: 'Folder of the embedded profile: database, secrets, demo sign-ins',
    parse: text,
  },
  filesDirectory: {
    env: 'FILES_DIR',
    meaning:
      'Folder of uploaded documents, which api and worker share; without it `files` in DATA_DIR. With S3_BUCKET only what is just arriving lies there',
    parse: text,
  },
  s3Bucket: {
    env: 'S3_BUCKET',
    meaning: 'Bucket of an S3-compatible store that keeps uploaded documents, in place of FILES_DIR',
    parse: text,
  },
  s3Endpoint: {
    env: 'S3_ENDPOINT',
    meaning: 'Address of that store, `https://s3.example.com`; without it the one of AWS',
    parse: webAddress,
  },
  s3Region: { env: 'S3_REGION', fallback: 'us-east-1', meaning: 'Region of the bucket', parse: text },
  s3AccessKeyId: {
    env: 'S3_ACCESS_KEY_ID',
    secret: true,
    meaning: 'Key of the store; without both, what the machine itself was given (on AWS, its role)',
    parse: text,
  },
  s3SecretAccessKey: {
    env: 'S3_SECRET_ACCESS_KEY',
    secret: true,
    meaning: 'The secret that belongs to the key',
    parse: text,
  },
  s3PathStyle: {
    env: 'S3_PATH_STYLE',
    fallback: 'false',
    meaning: 'Whether the bucket stands in the path and not in the host name, as most stores but AWS have it',
    parse: flag,
  },
  databaseUrl: {
    env: 'DATABASE_URL',
    secret: true,
    meaning: 'PostgreSQL as the application role, which owns nothing',
    parse: address,
  },
  databaseOwnerUrl: {
    env: 'DATABASE_OWNER_URL',
    secret: true,
    meaning: 'PostgreSQL as the owner role; used by `qm migrate` only',
    parse: address,
  },
  databasePoolSize: {
    env: 'DATABASE_POOL_SIZE',
    fallback: '20',
    meaning: 'Most database connections of one process',
    parse: wholeNumber(2, 500),
  },
  redisUrl: {
    env: 'REDIS_URL',
    secret: true,
    meaning: 'Redis or Valkey for the queues; without it they live in PostgreSQL',
    parse: address,
  },
  queuePrefix: { env: 'QUEUE_PREFIX', fallback: 'quartermaster', meaning: 'Namespace of the queues in Redis', parse: text },
  workerConcurrency: {
    env: 'WORKER_CONCURRENCY',
    fallback: '50',
    meaning: 'Jobs that one worker process carries at once, per queue',
    parse: wholeNumber(1, 1_000),
  },
  workerHealthPort: {
    env: 'WORKER_HEALTH_PORT',
    meaning: 'Port on 127.0.0.1 where a worker answers /health/live and /health/ready; without it the worker opens none',
    parse: wholeNumber(0, 65_535),
  },
  secretKey: {
    env: 'SECRET_KEY',
    secret: true,
    meaning: 'At least 32 characters; encrypts secrets at rest',
    parse: text,
  },
  sessionHours: {
    env: 'SESSION_HOURS',
    fallback: '12',
    meaning: 'Hours without use after which a session ends',
    parse: wholeNumber(1, 720),
  },
  requestsPerMinute: {
    env: 'REQUESTS_PER_MINUTE',
    fallback: '1200',
    meaning: 'Requests that one caller may make in a minute before 429',
    parse: wholeNumber(10, 1_000_000),
  },
  bodyLimitBytes: {
    env: 'BODY_LIMIT_BYTES',
    fallback: '1048576',
    meaning: 'Largest JSON body in bytes',
    parse: wholeNumber(1_024, 104_857_600),
  },
  explorerMemoryMb: {
    env: 'EXPLORER_MEMORY_MB',
    fallback: '1024',
    meaning:
      'Most memory for a copy by column of the spend of one organisation (four at most, in the temporary folder), made where PostgreSQL takes long over a question; 0 makes none',
    parse: wholeNumber(0, 1_048_576),
  },
  importLimitBytes: {
    env: 'IMPORT_LIMIT_BYTES',
    fallback: '1073741824',
    meaning: 'Largest import file in bytes',
    parse: wholeNumber(1_024, 17_179_869_184),
  },
  documentLimitBytes: {
    env: 'DOCUMENT_LIMIT_BYTES',
    fallback: '26214400',
    meaning: 'Largest document or picture in bytes',
    parse: wholeNumber(1_024, 1_073_741_824),
  },
  mailUrl: {
    env: 'MAIL_URL',
    secret: true,
    meaning:
      'Mail server, `smtp://user:password@host:587` or `smtps://…`; without it mails become .eml files in `mail` beside the files',
    parse: mailServer,
  },
  mailFrom: {
    env: 'MAIL_FROM',
    fallback: 'Quartermaster <quartermaster@localhost>',
    meaning: 'Whom mails come from',
    parse: sender,
  },
  exchangeRateFeed: {
    env: 'EXCHANGE_RATE_FEED',
    fallback: 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist-90d.xml',
    meaning: 'Address of the daily reference rates; `off` switches the feed off',
    parse: (value: string): string => (value === 'off' ? '' : address(value)),
  },
  webhookPrivateAddresses: {
    env: 'WEBHOOK_PRIVATE_ADDRESSES',
    fallback: 'false',
    meaning: 'Whether webhooks may reach private networks, and http:// at all; else only https:// to the public Internet',
    parse: flag,
  },
  metricsToken: {
    env: 'METRICS_TOKEN',
    secret: true,
    meaning: 'Bearer token for /metrics; without it only the machine itself may read them',
    parse: text,
  },
  logLevel: {
    env: 'LOG_LEVEL',
    fallback: 'info',
    meaning: 'fatal, error, warn, info, debug, trace or silent',
    parse: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
  },
} as const satisfies Record<string, Setting<unknown>>;

type Settings = typeof settings;
type Value<K extends keyof Settings> =
  | ReturnType<Settings[K]['parse']>
  | (Settings[K] extends { fallback: string } ? never : undefined);
export type ConfigValues = { readonly [K in keyof Settings]: Value<K> };

/** A bucket of an S3-compatible store. */
export interface BucketSettings {
  bucket: string;
  /** Without one it is AWS. */
  endpoint: string | undefined;
  region: string;
  /** Without them, those of the machine. */
  credentials: { accessKeyId: string; secretAccessKey: string } | undefined;
  pathStyle: boolean;
}

/** One or more settings are wrong; `problems` names each with what it must be. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(`The configuration is not usable: ${problems.join('; ')}`);
    this.name = 'ConfigError';
  }
}

/** The settings, read and checked once. Injected wherever one is needed. */
export class Config {
  constructor(readonly values: ConfigValues) {}

  /** @throws ConfigError naming every setting that is wrong, not only the first */
  static read(environment: NodeJS.ProcessEnv = process.env, given: Partial<ConfigValues> = {}): Config {
    const problems: string[] = [];
    const values: Record<string, unknown> = {};
    for (const [name, setting] of Object.entries<Setting<unknown>>(settings)) {
      try {
        const raw = readSetting(setting, environment);
        values[name] = raw === undefined ? undefined : setting.parse(raw);
      } catch (error) {
        problems.push(`${setting.env} ${error instanceof Error ? error.message : 'is not readable'}`);
      }
    }
    const all = { ...values, ...given } as ConfigValues;
    if (all.secretKey !== undefined && all.secretKey.length < 32) problems.push('SECRET_KEY must have at least 32 characters');
    if ((all.s3AccessKeyId === undefined) !== (all.s3SecretAccessKey === undefined))
      problems.push('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set together');
    if (problems.length > 0) throw new ConfigError(problems);
    return new Config(all);
  }

  /** A setting that this process cannot do without. @throws ConfigError */
  require<K extends keyof ConfigValues>(name: K): NonNullable<ConfigValues[K]> {
    const value = this.values[name];
    if (value === undefined || value === null) throw new ConfigError([`${settings[name].env} is missing`]);
    return value;
  }

  /** How many seconds the session cookie and its row stay valid without use. */
  get sessionSeconds(): number {
    return this.values.sessionHours * 3_600;
  }

  /** Where uploaded documents lie, unless in a bucket. */
  get filesDirectory(): string {
    return this.values.filesDirectory ?? join(this.values.dataDirectory, 'files');
  }

  /** Where uploaded documents lie instead, if the settings name one. */
  get bucket(): BucketSettings | undefined {
    const { s3Bucket, s3Endpoint, s3Region, s3AccessKeyId, s3SecretAccessKey, s3PathStyle } = this.values;
    if (s3Bucket === undefined) return undefined;
    return {
      bucket: s3Bucket,
      endpoint: s3Endpoint,
      region: s3Region,
      pathStyle: s3PathStyle,
      credentials:
        s3AccessKeyId && s3SecretAccessKey ? { accessKeyId: s3AccessKeyId, secretAccessKey: s3SecretAccessKey } : undefined,
    };
  }

  /** The application's address for links in mails, without a slash at its end. */
  get baseUrl(): string {
    const { publicUrl, host, port } = this.values;
    return (publicUrl ?? `http://${host}:${port}`).replace(/\/+$/, '');
  }

  /** Where mails lie that no server is there for. */
  get mailDirectory(): string {
    return join(this.values.filesDirectory ?? this.values.dataDirectory, 'mail');
  }

  get secureCookies(): boolean {
    return this.values.publicUrl?.startsWith('https:') ?? false;
  }
}

function readSetting({ env, secret, fallback }: Setting<unknown>, environment: NodeJS.ProcessEnv): string | undefined {
  const file = secret ? environment[`${env}_FILE`] : undefined;
  if (file) return readFileSync(file, 'utf8').trim();
  const value = environment[env];
  return value === undefined || value === '' ? fallback : value;
}
