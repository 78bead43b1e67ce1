import { pino } from 'pino';

export type LogFields = Record<string, unknown>;

const SECRETS = [
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'secret',
  'secretKey',
  'authorization',
  'cookie',
  'csrfToken',
  'passwordHash',
  'licenseKey',
];
const redact = {
  paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `headers["${name}"]`]),
  censor: '[redacted]',
};

/** Structured logs, one JSON object a line on stderr, with the usual places of secrets blotted out. */
export class Log {
  private readonly logger;

  constructor(level: string, name = 'quartermaster', destination: { write(line: string): void } = process.stderr) {
    this.logger = pino({ level, name, redact, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  }

  debug(fields: LogFields, message: string): void {
    this.logger.debug(fields, message);
  }

  info(fields: LogFields, message: string): void {
    this.logger.info(fields, message);
  }

  warn(fields: LogFields, message: string): void {
    this.logger.warn(fields, message);
  }

  error(fields: LogFields, message: string): void {
    this.logger.error(fields, message);
  }
}
