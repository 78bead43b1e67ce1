import { StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type FilePlace, FileStore } from './file-store.js';
import { isShownInline } from './media-types.js';

/** A kept file as it is handed out. */
export interface ServedFile extends FilePlace {
  name: string;
  mediaType: string;
  bytes: number;
}

/** Nothing in a file that somebody uploaded is ever run. A browser's own PDF viewer does not work in a sandbox, so there it is the rest that is shut. */
const sandboxed = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
const forViewer = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

/**
 * The answer with a file's content: to be downloaded, or shown where that is asked for and harmless. A browser that has the
 * content already gets 304 and nothing else.
 * @throws Refusal `gone`
 */
export async function answerWithFile(
  store: FileStore,
  file: ServedFile,
  request: FastifyRequest,
  reply: FastifyReply,
  inline: boolean,
): Promise<StreamableFile | undefined> {
  const tag = `"${file.sha256}"`;
  const shown = inline && isShownInline(file.mediaType);
  void reply.headers({
    ETag: tag,
    'Cache-Control': 'private, no-cache',
    'Content-Security-Policy': shown && file.mediaType === 'application/pdf' ? forViewer : sandboxed,
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.headers['if-none-match'] === tag) {
    void reply.status(304);
    return undefined;
  }
  return new StreamableFile(await store.read(file), {
    type: file.mediaType.startsWith('text/') ? `${file.mediaType}; charset=utf-8` : file.mediaType,
    disposition: `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, escaped)}`,
    length: file.bytes,
  });
}

function escaped(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
