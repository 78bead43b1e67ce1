import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { permissions } from '#platform';
import { root, sources } from '../architecture/tree.js';
import { useApi } from '../harness/api.js';
import { useDatabase } from '../harness/index.js';
import { expectCommitted } from './generated.js';

interface Described {
  paths: Record<string, Record<string, { description?: string; operationId?: string }>>;
}

describe('The description of the API', () => {
  const database = useDatabase();
  const api = useApi({ at: database });

  const described = async (): Promise<Described> =>
    (await fetch(`${api.address}/api/v1/openapi.json`)).json() as Promise<Described>;

  it('is committed as the code has it', async () => {
    expectCommitted('openapi.json', `${JSON.stringify(await described(), null, 2)}\n`);
  });

  it('is what the client of the web was made from', async () => {
    const document = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8')) as OpenAPI3;
    const types = astToString(await openapiTypescript(document, { defaultNonNullable: false }));
    expectCommitted('apps/web/src/api/schema.gen.ts', `// Generated from openapi.json; do not edit.\n${types}`);
  });

  it('knows each shape by a name of its own', () => {
    const names = sources.flatMap(({ text }) =>
      [...text.matchAll(/^(?:export )?class (\w+(?:Dto|Query))\b/gm)].map(([, name]) => name),
    );
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it('names a permission for every route, or says that it needs no sign-in', async () => {
    const unnamed = Object.entries((await described()).paths).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(([, { description = '' }]) => {
          const named = /Needs the permission `(.+)`/.exec(description)?.[1];
          return description !== 'Needs no sign-in.' && !permissions.some((permission) => permission === named);
        })
        .map(([method]) => `${method} ${path}`),
    );
    expect(unnamed).toEqual([]);
  });

  it('can be read by people', async () => {
    const page = await fetch(`${api.address}/api/reference`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Quartermaster API');
  });
});
