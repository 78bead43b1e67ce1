import { Refusal } from '#platform';

/** Reads a stream as UTF-8 text, and no more of it than allowed. @throws Refusal `body_too_large`, `file_unreadable` */
export async function boundedText(stream: AsyncIterable<Uint8Array>, mostBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new Refusal('body_too_large', `More than ${Math.floor(mostBytes / 1_048_576)} MiB of rates.`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Refusal('file_unreadable', 'The rates are not text in UTF-8.');
  }
}
