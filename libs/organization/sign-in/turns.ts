import { Refusal } from '#platform';

const MOST_WAITING = 50;

/**
 * Lets those who ask for the same thing in one after the other. Guesses at one account's password so wait for the count of
 * the failure before, and hold no database connection while they wait.
 */
export class Turns {
  private readonly queues = new Map<string, { last: Promise<unknown>; waiting: number }>();

  /** @throws Refusal `too_many_requests` when too many wait already */
  async take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const queue = this.queues.get(key) ?? { last: Promise.resolve(), waiting: 0 };
    if (queue.waiting >= MOST_WAITING) {
      throw new Refusal('too_many_requests', 'Too many sign-ins of this account at once.', { retryAfterSeconds: 5 });
    }
    this.queues.set(key, queue);
    queue.waiting += 1;
    const mine = queue.last.then(work, work);
    queue.last = mine;
    try {
      return await mine;
    } finally {
      queue.waiting -= 1;
      if (queue.waiting === 0) this.queues.delete(key);
    }
  }
}
