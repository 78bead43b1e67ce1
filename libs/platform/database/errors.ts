import { Refusal } from '../refusal.js';

interface PostgresError {
  message: string;
  code?: string;
  detail?: string;
  constraint?: string;
  table?: string;
  column?: string;
  driverError?: PostgresError;
}

const LOST = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '08001',
  '53300',
]);

/** Told by its shape: an error of Node's own sockets may come from another realm, where `instanceof Error` is false. */
function asPostgresError(error: unknown): PostgresError | undefined {
  if (!isErrorLike(error)) return undefined;
  return error.driverError ?? error;
}

function isErrorLike(error: unknown): error is PostgresError {
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}

/** The connection broke or the server is away: the statement may be tried again on another one. */
export function isLostConnection(error: unknown): boolean {
  if (error instanceof Refusal) return error.code === 'database_unavailable';
  const found = asPostgresError(error);
  if (!found) return false;
  return (
    LOST.has(found.code ?? '') ||
    /Connection terminated|is not queryable|connection timeout|timeout exceeded when trying to connect/i.test(found.message)
  );
}

/** A deadlock or a serialisation failure: the whole transaction may be tried again at once. */
export function isRetryable(error: unknown): boolean {
  const code = asPostgresError(error)?.code;
  return code === '40001' || code === '40P01';
}

/** The name of the constraint that a statement ran into, so that a service can say it better. */
export function violatedConstraint(error: unknown): string | undefined {
  if (error instanceof Refusal) {
    const constraint = error.details.facts?.['constraint'];
    return typeof constraint === 'string' ? constraint : undefined;
  }
  return asPostgresError(error)?.constraint;
}

/** Turns what another party caused into a refusal; hands all else through as the bug that it is. */
export function translateError(error: unknown): unknown {
  if (error instanceof Refusal) return error;
  const found = asPostgresError(error);
  if (!found) return error;
  if (isLostConnection(found)) {
    return new Refusal('database_unavailable', 'The database cannot be reached at the moment. Please try again.', {
      retryAfterSeconds: 2,
    });
  }
  const facts = { constraint: found.constraint, table: found.table };
  switch (found.code) {
    case '23505':
      return new Refusal('already_exists', 'This already exists.', { facts });
    case '23503':
      return new Refusal('conflict', 'This refers to something that does not exist, or something else still refers to it.', {
        facts,
      });
    case '23514':
    case '23P01':
      return new Refusal('conflict', 'This breaks a rule of the record.', { facts });
    case '55P03':
      return new Refusal('conflict', 'Somebody else is busy with what this needs. Please try again.', { retryAfterSeconds: 5 });
    case '22003':
      return new Refusal('validation_failed', 'A number is too large.', { facts });
    case '22021':
    case '22P05':
      return new Refusal('validation_failed', 'The text holds a character that cannot be stored.', { facts });
    case '22P02':
    case '22007':
    case '22008':
      return new Refusal('validation_failed', 'A value is not of the kind that is expected here.', { facts });
    default:
      return error;
  }
}
