/** What a person typed, in the forms in which it may be kept. All in lower case. */
export interface SearchTerms {
  /** The words as typed. */
  text: string;
  /** The digits of a number that was typed in groups or in national writing, without its leading zeros; `null` where there are few. */
  digits: string | null;
  /** As the beginning of a number in E.164. */
  number: string;
  /** For `LIKE`: each of these has to be somewhere. The longest, which narrows most, comes first. None for very short texts. */
  patterns: readonly string[];
}

const FEWEST_DIGITS = 5;
/** A trigram index finds nothing by fewer characters. */
const SHORTEST_PART = 3;

/** Pure. `null` for a text in which there is nothing to search for. */
export function readSearch(typed: string): SearchTerms | null {
  const text = typed.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  if (text === '' || text.includes('\0') || !text.isWellFormed()) return null;
  const grouped = /^[+(\d][\d\s()/.-]*$/.test(text) ? text.replaceAll(/\D/g, '').replace(/^0+/, '') : '';
  const digits = grouped.length >= FEWEST_DIGITS && grouped !== text ? grouped : null;
  const number = `+${text.startsWith('+') ? text.replaceAll(/\D/g, '') : (digits ?? text)}`;
  const words = digits === null ? text.split(' ') : [digits];
  const long = words.filter((word) => word.length >= SHORTEST_PART);
  const parts = long.toSorted((a, b) => b.length - a.length);
  return { text, digits, number, patterns: parts.map(likeAnywhere) };
}

function likeAnywhere(word: string): string {
  return `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
}

/** The range of all texts that begin like this, in the order of code points: from the first, before the second. */
export function rangeOf(prefix: string): [from: string, until: string] {
  return [prefix, `${prefix}\u{10ffff}`];
}
