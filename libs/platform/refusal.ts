/**
 * Everything that a user or another system can cause, with the HTTP status that it is told with.
 * The codes are a promise to clients: they are added to, never renamed.
 */
export const refusalStatus = {
  bad_request: 400,
  validation_failed: 422,
  not_signed_in: 401,
  sign_in_failed: 401,
  csrf_token_missing: 403,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  not_acceptable: 406,
  conflict: 409,
  already_exists: 409,
  in_use: 409,
  verb_not_allowed: 409,
  guard_failed: 409,
  capacity_exceeded: 409,
  request_in_flight: 409,
  gone: 410,
  version_stale: 412,
  body_too_large: 413,
  unsupported_media_type: 415,
  idempotency_key_reused: 422,
  exchange_rate_missing: 422,
  currency_unknown: 422,
  file_unreadable: 422,
  version_required: 428,
  too_many_requests: 429,
  locked_out: 429,
  cancelled: 409,
  database_unavailable: 503,
  queue_unavailable: 503,
  feed_unavailable: 503,
} as const;

export type RefusalCode = keyof typeof refusalStatus;

/** One field's problem. `pointer` is a JSON pointer into the request body, or `?name` for a query parameter. */
export interface FieldProblem {
  pointer: string;
  code: string;
  reason: string;
}

export interface RefusalDetails {
  /** The one field that is at fault; shorthand for a single entry of `problems`. */
  pointer?: string;
  problems?: FieldProblem[];
  /** Seconds after which another try makes sense; becomes `Retry-After`. */
  retryAfterSeconds?: number;
  /** Further facts for the client, such as the current version. */
  facts?: Record<string, unknown>;
}

/** A clear no. Rendered as RFC 9457 problem+json; anything else that is thrown is a bug and becomes a 500. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly reason: string,
    readonly details: RefusalDetails = {},
  ) {
    super(reason);
    this.name = 'Refusal';
  }

  get status(): number {
    return refusalStatus[this.code];
  }

  get problems(): FieldProblem[] {
    const { pointer, problems = [] } = this.details;
    return pointer ? [{ pointer, code: this.code, reason: this.reason }, ...problems] : problems;
  }
}

export function notFound(what: string): Refusal {
  return new Refusal('not_found', `${what} does not exist or is not visible to you.`);
}
