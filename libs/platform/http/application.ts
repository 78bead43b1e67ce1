import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { type DynamicModule, type Type, VersioningType } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Config } from '../config.js';
import { newId } from '../ids.js';
import { Log } from '../observability/log.js';
import { Metrics } from '../observability/metrics.js';
import { NestLog } from '../observability/nest-log.js';
import { Refusal } from '../refusal.js';
import { KnownCallers } from './known-callers.js';

/** Media types whose bodies reach the handler as the raw stream, so that a file is never held in memory as a whole. */
const STREAMED = [
  'text/csv',
  'text/plain',
  'text/xml',
  'application/xml',
  'application/octet-stream',
  'application/pdf',
  'application/zip',
  /^application\/vnd\./,
  /^image\//,
];

/** Builds the HTTP application on Fastify with the manners that every route shares. */
export async function createHttpApplication(
  module: Type<object> | DynamicModule,
  config: Config,
  log: Log,
): Promise<NestFastifyApplication> {
  const { bodyLimitBytes, trustProxy } = config.values;
  const adapter = new FastifyAdapter({
    bodyLimit: bodyLimitBytes,
    trustProxy,
    genReqId: () => newId(),
    routerOptions: { maxParamLength: 500 },
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLog(log),
    bodyParser: true,
    // What other systems sign is the body as it came.
    rawBody: true,
    abortOnError: false,
  });
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready', 'metrics'] });
  app.enableVersioning({ type: VersioningType.URI });
  const fastify = adapter.getInstance();
  for (const type of STREAMED)
    fastify.addContentTypeParser(type, (_request: unknown, payload: unknown, done: (error: null, body: unknown) => void) =>
      done(null, payload),
    );
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // Compiled code of our own, such as what reads bar codes; still no script that stands in a page.
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        // The component library sets style attributes; scripts stay strict.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: config.secureCookies ? [] : null,
      },
    },
    strictTransportSecurity: config.secureCookies,
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(cookie);
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 2_048 });
  const callers = app.get(KnownCallers);
  await app.register(rateLimit, {
    max: config.values.requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request: FastifyRequest) => callers.keyOf(request),
    allowList: (request: FastifyRequest) => !request.url.startsWith('/api/'),
    errorResponseBuilder: (_request: FastifyRequest, { ttl }: { ttl: number }) =>
      new Refusal('too_many_requests', 'Too many requests; please slow down.', { retryAfterSeconds: ttl / 1_000 }),
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('X-Request-Id', request.id);
    done();
  });
  const metrics = app.get(Metrics);
  fastify.addHook('onResponse', (request, reply, done) => {
    metrics.observeRequest(request.method, request.routeOptions.url ?? 'unknown', reply.statusCode, reply.elapsedTime / 1_000);
    done();
  });
  app.enableShutdownHooks([]);
  return app;
}
