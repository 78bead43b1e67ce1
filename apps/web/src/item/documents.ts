import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { type About, keyOf } from './about.js';
import type { ItemDocument } from './item-queries.js';

export const documentsQuery = (about: About) =>
  queryOptions({
    queryKey: [...keyOf(about), 'documents'],
    queryFn: async () => {
      const params = { path: { id: about.id }, query: { limit: 200 } };
      const read =
        about.kind === 'item'
          ? answer(api.GET('/api/v1/items/{id}/documents', { params }))
          : answer(api.GET('/api/v1/steps/{id}/documents', { params }));
      return (await read).data;
    },
  });

/** Where a document is: shown in the browser where that is safe, else as a download. */
export function documentAddress(id: string, { picture, mediaType }: Pick<ItemDocument, 'picture' | 'mediaType'>): string {
  const inline = picture || mediaType === 'application/pdf';
  return `/api/v1/documents/${id}/content${inline ? '?inline=true' : ''}`;
}

/** Sends a file as it is; the server looks into it to learn what it is. */
export function uploadDocument({ kind, id }: About, file: File): Promise<ItemDocument> {
  const request = {
    params: { path: { id }, header: { 'X-File-Name': encodeURIComponent(file.name) } },
    headers: { 'Content-Type': file.type || 'application/octet-stream' },
    body: file.name,
    // The body of this request is the file itself, not JSON.
    bodySerializer: () => file,
  };
  return kind === 'item'
    ? answer(api.POST('/api/v1/items/{id}/documents', request))
    : answer(api.POST('/api/v1/steps/{id}/documents', request));
}

/** `1.4 MB`, as the person writes numbers. */
export function sizeParts(bytes: number): { value: number; unit: 'kilobyte' | 'megabyte' } {
  return bytes < 1_000_000
    ? { value: Math.max(1, Math.round(bytes / 1_000)), unit: 'kilobyte' }
    : { value: bytes / 1_000_000, unit: 'megabyte' };
}
