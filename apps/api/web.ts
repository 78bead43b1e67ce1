import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Where the built web application lies: dist/apps/web, seen from dist/apps/api or, under test, from apps/api. */
function builtWebFolder(): string | undefined {
  const here = fileURLToPath(new URL('.', import.meta.url));
  // Only what is built has assets: beside the sources of the API lie the sources of the web.
  return [join(here, '../web'), join(here, '../../dist/apps/web')].find((folder) => existsSync(join(folder, 'assets')));
}

/**
 * Serves the web application: hashed assets for ever, the page itself never from a cache. Addresses that are neither a file
 * nor the API get the page, since the browser's router knows them.
 */
export async function serveWeb(app: NestFastifyApplication): Promise<boolean> {
  const root = builtWebFolder();
  if (!root) return false;
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    preCompressed: true,
    // Ours is set below; the plugin's own would go before it.
    cacheControl: false,
    setHeaders: (response, path) => {
      const immutable = path.includes('/assets/');
      response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/*', (request, reply) => {
    if (request.url.startsWith('/api/') || request.url.startsWith('/assets/')) return reply.callNotFound();
    return reply.header('Cache-Control', 'no-cache').sendFile('index.html');
  });
  return true;
}
