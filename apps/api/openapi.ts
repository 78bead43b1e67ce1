import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { withNullAsType } from './openapi-nullable.js';

/** The description of the API, generated from the routes and their DTOs. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const document = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Quartermaster')
    .setDescription('Lifecycle and spend of telecom, IT and mobility: items, their stages, the work and the money.')
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'This installation')
    .addCookieAuth('qm_session', { type: 'apiKey', in: 'cookie', name: 'qm_session' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API token, qm_…' }, 'token')
    .build();
  const described = SwaggerModule.createDocument(app, document, {
    operationIdFactory: (controller, method) => `${method}${controller.replace(/Controller$/, '')}`,
  });
  return withNullAsType(described);
}

/** Serves `/api/v1/openapi.json` and, for people, `/api/reference`. */
export function serveApiDescription(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/reference', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/v1/openapi.json',
    yamlDocumentUrl: 'api/v1/openapi.yaml',
    customSiteTitle: 'Quartermaster API',
  });
}
