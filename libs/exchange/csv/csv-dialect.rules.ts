/** What a file looks like before its rows are read. */
export interface Dialect {
  delimiter: string;
  /** Characters at the start that are no content: a byte order mark, or a line `sep=;` that Excel wrote for itself. */
  skip: number;
  /** Rows that a spreadsheet counts and that we skip, so that row numbers stay those that a person sees. */
  skippedRows: number;
}

const CANDIDATES = [',', ';', '\t', '|'] as const;
const MOST_RECORDS = 20;

/** Finds the delimiter from the first part of a file: the one that gives the most columns in most of the rows. */
export function detectDialect(sample: string): Dialect {
  const bom = sample.startsWith('\ufeff') ? 1 : 0;
  const told = /^sep=([,;\t|])(\r\n|\n|\r)/i.exec(sample.slice(bom));
  if (told) return { delimiter: told[1] ?? ',', skip: bom + told[0].length, skippedRows: 1 };
  const text = sample.slice(bom);
  const scored = CANDIDATES.map((delimiter) => ({ delimiter, score: score(columnCounts(text, delimiter)) }));
  const best = scored.reduce((left, right) => (right.score > left.score ? right : left));
  return { delimiter: best.delimiter, skip: bom, skippedRows: 0 };
}

/** How many columns the first records have with this delimiter; quoted text counts for nothing. */
function columnCounts(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let columns = 1;
  let quoted = false;
  let blank = true;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === delimiter) columns += 1;
    else if (character === '\n' || character === '\r') {
      if (!blank) counts.push(columns);
      if (counts.length === MOST_RECORDS) return counts;
      columns = 1;
      blank = true;
      continue;
    }
    blank = false;
  }
  if (!blank) counts.push(columns);
  return counts;
}

function score(counts: readonly number[]): number {
  const [first = 1, ...rest] = counts;
  const agreeing = rest.filter((count) => count === first).length;
  return (first - 1) * (1 + agreeing / Math.max(1, rest.length));
}
