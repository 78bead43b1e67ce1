import { ConfigError, isLostConnection, Refusal } from '#platform';
import { errorCode, StartProblem } from './start-problem.js';

const byCode: Record<string, string> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk quota is used up',
  EROFS: 'The disk is read-only',
  EACCES: 'Permission is denied',
  EPERM: 'Permission is denied',
  // PostgreSQL
  '53100': 'The disk is full',
  '28P01': 'The database does not accept the password',
  '28000': 'The database does not let this role in',
  '3D000': 'The database does not exist',
  '42501': 'The database does not allow this',
};

/** A failure as one line for the person at the terminal; a bug keeps its stack, since the line alone would help nobody. */
export function failureText(error: unknown): string {
  if (error instanceof StartProblem || error instanceof ConfigError) return error.message;
  if (error instanceof Refusal) return error.reason;
  if (!(error instanceof Error)) return String(error);
  const known = byCode[errorCode(error) ?? ''];
  if (known) return oneLine(`${known}: ${error.message}`);
  if (isLostConnection(error)) return oneLine(`The database cannot be reached: ${error.message || errorCode(error)}`);
  return error.stack ?? error.message;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
