export interface Mentioned {
  id: string;
  name: string;
}

/** What is being typed behind an `@` before the caret: `@Ad` asks for `Ad`. */
export function mentionAsked(text: string, caret: number): string | undefined {
  return /(?:^|\s)@([\p{L}\p{M}.' -]{0,40})$/u.exec(text.slice(0, caret))?.[1];
}

/** The text with what was typed behind the `@` replaced by a name. */
export function mentionPut(text: string, caret: number, asked: string, name: string): { text: string; caret: number } {
  const before = `${text.slice(0, caret - asked.length)}${name} `;
  return { text: before + text.slice(caret), caret: before.length };
}

/** Those whose name still stands in the text. */
export function stillMentioned(text: string, called: readonly Mentioned[]): string[] {
  return [...new Set(called.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id))];
}

interface Piece {
  /** Where it begins. */
  from: number;
  text: string;
  called: boolean;
}

/** The text in pieces, where those that call somebody are marked. Longer names first, since one may begin with another. */
export function piecesOf(text: string, mentions: readonly Mentioned[]): Piece[] {
  const names = mentions.map(({ name }) => `@${name}`).sort((one, other) => other.length - one.length);
  if (names.length === 0) return [{ from: 0, text, called: false }];
  const pattern = new RegExp(`(${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`);
  let from = 0;
  return text.split(pattern).map((piece) => {
    const told = { from, text: piece, called: names.includes(piece) };
    from += piece.length;
    return told;
  });
}
