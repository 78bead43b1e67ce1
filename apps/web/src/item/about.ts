import type { QueryKey } from '@tanstack/react-query';
import { itemKey } from './item-queries.js';

/** What a comment or a document belongs to. */
export interface About {
  kind: 'item' | 'step';
  id: string;
}

/** What has files; a request has no comments. */
export interface HasFiles {
  kind: About['kind'] | 'request';
  id: string;
}

/** All that is known of it, so that a change takes it away. */
export function keyOf({ kind, id }: HasFiles): QueryKey {
  if (kind === 'request') return ['purchase-requests', id, 'documents'];
  return kind === 'item' ? itemKey(id) : ['step', id];
}
