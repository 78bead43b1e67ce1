import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { translateError } from '../database/errors.js';
import { Log } from '../observability/log.js';
import { type FieldProblem, Refusal, type RefusalCode } from '../refusal.js';

class FieldProblemDto implements FieldProblem {
  @ApiProperty({ type: 'string', example: '/tag' })
  pointer!: string;
  @ApiProperty({ type: 'string', example: 'max_length' })
  code!: string;
  @ApiProperty({ type: 'string', example: 'tag must be shorter than or equal to 200 characters' })
  reason!: string;
}

/** RFC 9457. `code` is stable; `title` and `detail` are for people. */
@ApiSchema({ name: 'Problem' })
export class ProblemDto {
  @ApiProperty({ type: 'string', example: 'about:blank' })
  type!: string;
  @ApiProperty({ type: 'string', example: 'validation_failed' })
  code!: string;
  @ApiProperty({ type: 'string', example: 'Some fields are not as they have to be.' })
  title!: string;
  @ApiProperty({ type: 'integer', example: 422 })
  status!: number;
  @ApiProperty({ type: 'string', example: '01934f7e-0000-7000-8000-000000000000' })
  requestId!: string;
  @ApiProperty({ type: FieldProblemDto, isArray: true, required: false })
  problems?: FieldProblemDto[];
  @ApiProperty({ type: 'object', additionalProperties: true, selfRequired: false })
  facts?: Record<string, unknown>;
}

/** Renders refusals as problems; logs everything else with its stack and says nothing of it to the caller. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(Log) private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const refusal = asRefusal(error);
    if (!refusal)
      this.log.error(
        { err: error, requestId: request.id, method: request.method, path: request.routeOptions.url },
        'A request failed',
      );
    const body = refusal ? problemOf(refusal, request.id) : bugProblem(request.id);
    if (refusal?.details.retryAfterSeconds !== undefined)
      void reply.header('Retry-After', String(Math.ceil(refusal.details.retryAfterSeconds)));
    if (body.status === 401) void reply.header('WWW-Authenticate', 'Bearer realm="quartermaster"');
    void reply.status(body.status).header('Content-Type', 'application/problem+json; charset=utf-8').send(JSON.stringify(body));
  }
}

export function problemOf(refusal: Refusal, requestId: string): ProblemDto {
  const { problems } = refusal;
  const { constraint: _constraint, table: _table, ...facts } = refusal.details.facts ?? {};
  return {
    type: 'about:blank',
    code: refusal.code,
    title: refusal.reason,
    status: refusal.status,
    requestId,
    ...(problems.length > 0 ? { problems } : {}),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
  };
}

function bugProblem(requestId: string): ProblemDto {
  return {
    type: 'about:blank',
    code: 'internal_error',
    title: 'Something went wrong on our side. It has been logged.',
    status: 500,
    requestId,
  };
}

const codeOfStatus: Partial<Record<number, RefusalCode>> = {
  400: 'bad_request',
  401: 'not_signed_in',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  406: 'not_acceptable',
  413: 'body_too_large',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
};

/** Nest's and Fastify's own 4xx errors are refusals too. */
export function asRefusal(thrown: unknown): Refusal | undefined {
  const error = translateError(thrown);
  if (error instanceof Refusal) return error;
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  const code = codeOfStatus[status];
  if (!code) return status >= 400 && status < 500 ? new Refusal('bad_request', 'The request could not be read.') : undefined;
  if (code === 'not_found') return new Refusal('not_found', 'There is nothing at this address.');
  return new Refusal(code, error instanceof Error ? error.message : 'The request could not be read.');
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}
