import { createReadStream } from 'node:fs';
import { fileTypeFromFile } from 'file-type';
import { Refusal } from '../refusal.js';

/** Pictures that every browser shows and that run nothing. */
const pictures = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']);

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** What may be kept beside pictures: papers, tables, and texts without markup that a browser would run. */
const papers = new Set([
  'application/pdf',
  'application/xml',
  'image/heic',
  'image/heif',
  'image/tiff',
  `${office}.wordprocessingml.document`,
  `${office}.spreadsheetml.sheet`,
  `${office}.presentationml.presentation`,
  `${openDocument}.text`,
  `${openDocument}.spreadsheet`,
  `${openDocument}.presentation`,
]);

const plainKinds = [
  [/\.csv$/i, 'text/csv'],
  [/\.eml$/i, 'message/rfc822'],
] as const;

export function isPicture(mediaType: string): boolean {
  return pictures.has(mediaType);
}

/** Whether a browser may show it in its window; everything else is downloaded. */
export function isShownInline(mediaType: string): boolean {
  return isPicture(mediaType) || mediaType === 'application/pdf';
}

/**
 * What a file is, by its content: what the sender says of it counts only between kinds of plain text.
 * @throws Refusal `unsupported_media_type` for what is not on the list
 */
export async function mediaTypeOf(path: string, name: string): Promise<string> {
  const found = (await fileTypeFromFile(path))?.mime;
  if (found !== undefined && (pictures.has(found) || papers.has(found))) return found;
  // Outlook keeps a mail in the container of old office documents, which alone does not say what is in it.
  if (found === 'application/x-cfb' && /\.msg$/i.test(name)) return 'application/vnd.ms-outlook';
  if (found === undefined && (await isPlainText(path)))
    return plainKinds.find(([ending]) => ending.test(name))?.[1] ?? 'text/plain';
  throw new Refusal(
    'unsupported_media_type',
    'Pictures, PDF, office documents, mails, texts and tables are kept; this file is none of them.',
    found === undefined ? {} : { facts: { found } },
  );
}

/** UTF-8 without NUL or other control characters than blanks and line ends. */
async function isPlainText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of createReadStream(path)) {
      if (hasControl(decoder.decode(piece, { stream: true }))) return false;
    }
    decoder.decode();
    return true;
  } catch (error) {
    // What is no UTF-8 is told by a TypeError; a disk that cannot be read is something else.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function hasControl(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if ((code < 32 && (code < 9 || code > 13)) || code === 127) return true;
  }
  return false;
}
