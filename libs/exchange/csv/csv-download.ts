import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

/** A download that is made while it is sent. */
export function csvDownload(lines: AsyncIterable<string>, name: string): StreamableFile {
  const fileName = name.replace(/[^\w.-]+/g, '_').replace(/(\.csv)?$/i, '.csv');
  return new StreamableFile(Readable.from(lines, { objectMode: false }), {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${fileName}"`,
  });
}
