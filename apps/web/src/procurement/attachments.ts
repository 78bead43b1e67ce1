import { uploadDocument } from '../item/documents.js';
import { tellFailed } from '../parts/toasts.js';

/** Attaches what was chosen before the request was there. What is refused is told, and the others are attached all the same. */
export async function attachAll(requestId: string, files: readonly File[]): Promise<void> {
  for (const file of files) await uploadDocument({ kind: 'request', id: requestId }, file).catch(tellFailed);
}
