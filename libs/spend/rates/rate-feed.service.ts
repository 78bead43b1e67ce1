import { Injectable } from '@nestjs/common';
import { Config, Refusal } from '#platform';
import { boundedText } from './bounded-text.js';
import { parseRates } from './ecb-rates.rules.js';
import { RateBook } from './rate-book.service.js';

export const MOST_FEED_BYTES = 32 * 1_048_576;
const MOST_MILLISECONDS = 30_000;

/** Fetches reference rates from the one address that the configuration names; callers cannot name another. */
@Injectable()
export class RateFeed {
  constructor(
    private readonly config: Config,
    private readonly book: RateBook,
  ) {}

  get isOn(): boolean {
    return this.config.values.exchangeRateFeed !== '';
  }

  /** @returns how many rates are new or changed
   * @throws Refusal `conflict` where the feed is switched off, `feed_unavailable`, `file_unreadable` */
  async sync(signal?: AbortSignal): Promise<number> {
    const address = this.config.values.exchangeRateFeed;
    if (!address) throw new Refusal('conflict', 'The feed of exchange rates is switched off.');
    const text = await this.fetch(
      address,
      AbortSignal.any([AbortSignal.timeout(MOST_MILLISECONDS), ...(signal ? [signal] : [])]),
    );
    // All of it is read before the first rate is written, so that no connection waits for a slow parse or a broken end.
    return this.book.recordReference([...parseRates(text)], new URL(address).host);
  }

  private async fetch(address: string, signal: AbortSignal): Promise<string> {
    try {
      const answer = await fetch(address, { signal, redirect: 'error', headers: { accept: 'application/xml, text/csv' } });
      if (!answer.ok || !answer.body)
        throw new Refusal('feed_unavailable', `The feed of exchange rates answered ${answer.status}.`);
      return await boundedText(answer.body, MOST_FEED_BYTES);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal('feed_unavailable', 'The feed of exchange rates cannot be reached.', { retryAfterSeconds: 60 });
    }
  }
}
