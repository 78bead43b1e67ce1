import { existsSync, readFileSync } from 'node:fs';
import type { ImportRowView, ImportView } from '#exchange';
import type { ApiClient, ApiResponse } from '../harness/index.js';
import { eventually } from '../harness/index.js';

/** One of the project's own small files. */
export function ownFile(name: string): string {
  return readFileSync(new URL(`../files/${name}`, import.meta.url), 'utf8');
}

/** A file of others, read in place; `undefined`, with a notice, where it is not at hand. */
export function othersFile(path: string): Buffer | undefined {
  const file = new URL(`../../../shared/data/${path}`, import.meta.url);
  if (existsSync(file)) return readFileSync(file);
  process.stderr.write(`Notice: ${path} is not at hand, so it was not imported.\n`);
  return undefined;
}

/** What somebody does with files over HTTP. */
export class Importing {
  constructor(private readonly client: ApiClient) {}

  send<Body = ImportView>(
    content: string | Uint8Array,
    query: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<ApiResponse<Body>> {
    return this.client.send<Body>('POST', `/imports?${new URLSearchParams(query)}`, content, {
      'content-type': 'text/csv',
      ...headers,
    });
  }

  async receive(content: string | Uint8Array, query: Record<string, string> = {}): Promise<ImportView> {
    const { status, body } = await this.send(content, query);
    if (status !== 201) throw new Error(`The file was answered by ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  async find(id: string): Promise<ImportView> {
    return (await this.client.get<ImportView>(`/imports/${id}`)).body;
  }

  async rows(id: string, verdict?: string): Promise<ImportRowView[]> {
    const { body } = await this.client.get<{ data: ImportRowView[] }>(
      `/imports/${id}/rows?limit=1000${verdict ? `&verdict=${verdict}` : ''}`,
    );
    return body.data;
  }

  /** Takes a file in and carries it out. */
  async run(content: string | Uint8Array, query: Record<string, string> = {}): Promise<ImportView> {
    const { id } = await this.receive(content, query);
    const { status } = await this.client.post(`/imports/${id}/run`);
    if (status !== 202) throw new Error(`The run was answered by ${status}`);
    return this.ended(id);
  }

  async ended(id: string): Promise<ImportView> {
    await eventually(async () => expect(['done', 'failed', 'cancelled']).toContain((await this.find(id)).state), {
      withinMs: 60_000,
    });
    return this.find(id);
  }

  async exported(query = ''): Promise<string> {
    return (await this.client.get<string>(`/items/export.csv${query}`)).body;
  }
}
