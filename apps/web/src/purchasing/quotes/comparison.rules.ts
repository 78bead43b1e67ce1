import type { ComparedQuote, QuoteLine } from './quotes.js';

/** A line with what each quote says of it, in the order of the quotes; nothing where one is not for it. */
export interface ComparedLine {
  line: QuoteLine;
  offers: Array<QuoteLine | undefined>;
  /** What the cheapest of them comes to; none where there is nothing to choose between. */
  least: bigint | undefined;
}

/** The lines of all quotes, those of the one that is asked about first. */
export function comparedLines(asked: ComparedQuote, quotes: readonly ComparedQuote[]): ComparedLine[] {
  const known = new Map<string, QuoteLine>();
  for (const { lines } of [asked, ...quotes]) {
    for (const line of lines) if (!known.has(line.requestLineId)) known.set(line.requestLineId, line);
  }
  return [...known.values()].map((line) => {
    const offers = quotes.map(({ lines }) => lines.find(({ requestLineId }) => requestLineId === line.requestLineId));
    const amounts = offers.flatMap((offer) => (offer ? [BigInt(offer.netMinor)] : []));
    const [least = 0n] = [...amounts].sort((one, other) => (one < other ? -1 : 1));
    return { line, offers, least: amounts.some((amount) => amount > least) ? least : undefined };
  });
}
