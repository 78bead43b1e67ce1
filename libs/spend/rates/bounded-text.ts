import { unzipSync } from 'fflate';
import { Refusal } from '#platform';

/** The body of a request that is a file. */
export function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/**
 * Reads a stream as UTF-8 text, and no more of it than allowed; a ZIP file, as the European Central Bank gives its history, as the one
 * table in it. @throws Refusal `body_too_large`, `file_unreadable`
 */
export async function boundedText(stream: AsyncIterable<Uint8Array>, mostBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > mostBytes) throw tooLarge(mostBytes);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isZip ? tableIn(bytes, mostBytes) : bytes);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('file_unreadable', 'The file is not text in UTF-8.');
  }
}

/** The sizes are looked at before anything is unpacked. */
function tableIn(zip: Uint8Array, mostBytes: number): Uint8Array {
  try {
    const tables = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (!/\.(csv|xml)$/i.test(name)) return false;
        if (originalSize > mostBytes) throw tooLarge(mostBytes);
        return true;
      },
    });
    const [table, ...more] = Object.values(tables);
    if (table && more.length === 0) return table;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('file_unreadable', 'The ZIP file is broken.');
  }
  throw new Refusal('file_unreadable', 'A ZIP file of rates holds one table, as CSV or XML.');
}

function tooLarge(mostBytes: number): Refusal {
  return new Refusal('body_too_large', `More than ${Math.floor(mostBytes / 1_048_576)} MiB of rates.`);
}
