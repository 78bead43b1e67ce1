import { earlierOf } from '../days.js';
import type { Span } from './charge-period.rules.js';

/** What an item's life tells its charges, with the day from which it holds. */
export interface Signal {
  signal: 'start' | 'stop';
  effectiveOn: string;
}

export interface ChargeTerms {
  /** Whether the charge runs while the item is in use; otherwise it runs from `startsOn` to `endsOn` only. */
  followsItem: boolean;
  startsOn: string | null;
  endsOn: string | null;
}

/**
 * When a charge runs. A start that the charge itself names counts as a start of the item; what the item did before it does
 * not count. The day of a start is charged, the day of a stop is not.
 *
 * @param signals in order of their days
 */
export function runningSpans({ followsItem, startsOn, endsOn }: ChargeTerms, signals: readonly Signal[]): Span[] {
  const told: readonly Signal[] = followsItem ? signals : [];
  const heard: readonly Signal[] =
    startsOn === null
      ? told
      : [{ signal: 'start', effectiveOn: startsOn }, ...told.filter(({ effectiveOn }) => effectiveOn >= startsOn)];
  const spans: Span[] = [];
  let since: string | null = null;
  for (const { signal, effectiveOn } of heard) {
    if (signal === 'start') since ??= effectiveOn;
    else if (since !== null) {
      spans.push({ startsOn: since, endsOn: effectiveOn });
      since = null;
    }
  }
  if (since !== null) spans.push({ startsOn: since, endsOn: null });
  return spans.map((span) => clipped(span, endsOn)).filter((span) => span.endsOn === null || span.endsOn > span.startsOn);
}

function clipped(span: Span, endsOn: string | null): Span {
  if (endsOn === null) return span;
  return { startsOn: span.startsOn, endsOn: span.endsOn === null ? endsOn : earlierOf(span.endsOn, endsOn) };
}
