import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { type HasFiles, keyOf } from './about.js';
import type { ItemDocument } from './item-queries.js';

export const documentsQuery = (about: HasFiles) =>
  queryOptions({
    queryKey: [...keyOf(about), 'documents'],
    queryFn: async () => {
      const params = { path: { id: about.id }, query: { limit: 200 } };
      const read = {
        item: () => answer(api.GET('/api/v1/items/{id}/documents', { params })),
        step: () => answer(api.GET('/api/v1/steps/{id}/documents', { params })),
        request: () => answer(api.GET('/api/v1/purchase-requests/{id}/documents', { params })),
      }[about.kind];
      return (await read()).data;
    },
  });

/** Where a document is: shown in the browser where that is safe, else as a download. */
export function documentAddress(id: string, { picture, mediaType }: Pick<ItemDocument, 'picture' | 'mediaType'>): string {
  const inline = picture || mediaType === 'application/pdf';
  return `/api/v1/documents/${id}/content${inline ? '?inline=true' : ''}`;
}

/** Sends a file as it is; the server looks into it to learn what it is. */
export function uploadDocument({ kind, id }: HasFiles, file: File): Promise<ItemDocument> {
  const request = {
    params: { path: { id }, header: { 'X-File-Name': encodeURIComponent(file.name) } },
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file.name,
    // The body of this request is the file itself, not JSON.
    bodySerializer: () => file,
  };
  return {
    item: () => answer(api.POST('/api/v1/items/{id}/documents', request)),
    step: () => answer(api.POST('/api/v1/steps/{id}/documents', request)),
    request: () => answer(api.POST('/api/v1/purchase-requests/{id}/documents', request)),
  }[kind]();
}

/** Takes a document away where it belongs: what is attached to a request is the requester's to take, not the librarian's. */
export async function removeDocument({ kind, id }: HasFiles, documentId: string): Promise<void> {
  await (kind === 'request'
    ? answer(api.DELETE('/api/v1/purchase-requests/{id}/documents/{documentId}', { params: { path: { id, documentId } } }))
    : answer(api.DELETE('/api/v1/documents/{id}', { params: { path: { id: documentId } } })));
}

/** `1.4 MB`, as the person writes numbers. */
export function sizeParts(bytes: number): { value: number; unit: 'kilobyte' | 'megabyte' } {
  return bytes < 1_000_000
    ? { value: Math.max(1, Math.round(bytes / 1_000)), unit: 'kilobyte' }
    : { value: bytes / 1_000_000, unit: 'megabyte' };
}
