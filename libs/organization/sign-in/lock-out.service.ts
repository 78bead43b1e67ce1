import { Injectable } from '@nestjs/common';
import { Clock, Database, Refusal } from '#platform';
import { accountPatience, addressPatience, FORGOTTEN_AFTER, type Patience, waitAfter } from './lock-out.rules.js';
import { hashOf } from './secrets.rules.js';

interface Subject {
  name: string;
  patience: Patience;
}

/** Counts failed sign-ins in PostgreSQL, so that the lock-out holds whichever process is asked. */
@Injectable()
export class LockOut {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @param email absent where it is no account that is guessed at
   * @throws Refusal `locked_out` while the account or the address has to wait */
  async check(email: string | undefined, ip: string): Promise<void> {
    const names = subjects(email, ip).map(({ name }) => name);
    const { until } = await this.database.systemReading(() =>
      this.database.one<{ until: Date | null }>(
        'SELECT max(locked_until) AS until FROM sign_in_attempts WHERE subject = ANY($1)',
        [names],
      ),
    );
    const seconds = until ? Math.ceil((until.getTime() - this.clock.now().getTime()) / 1_000) : 0;
    if (seconds > 0) throw new Refusal('locked_out', 'Too many failed attempts. Please wait.', { retryAfterSeconds: seconds });
  }

  async countFailure(email: string | undefined, ip: string): Promise<void> {
    const now = this.clock.now();
    await this.database.systemTransaction(async () => {
      for (const { name, patience } of subjects(email, ip)) {
        const { failures } = await this.database.one<{ failures: number }>(
          `INSERT INTO sign_in_attempts AS known (subject, failures, last_failed_at) VALUES ($1, 1, $2)
           ON CONFLICT (subject) DO UPDATE SET last_failed_at = excluded.last_failed_at,
             failures = CASE WHEN known.last_failed_at < $2::timestamptz - make_interval(secs => $3) THEN 1 ELSE known.failures + 1 END
           RETURNING failures`,
          [name, now, FORGOTTEN_AFTER],
        );
        const wait = waitAfter(failures, patience);
        if (wait > 0) {
          const until = new Date(now.getTime() + wait * 1_000);
          await this.database.query('UPDATE sign_in_attempts SET locked_until = $2 WHERE subject = $1', [name, until]);
        }
      }
    });
  }

  /** A success clears the account; the address may still be guessing at others. */
  async clear(email: string): Promise<void> {
    await this.database.systemTransaction(() =>
      this.database.query('DELETE FROM sign_in_attempts WHERE subject = $1', [accountName(email)]),
    );
  }

  /** Removes what no longer counts. */
  async forget(): Promise<void> {
    await this.database.systemTransaction(() =>
      this.database.query(`DELETE FROM sign_in_attempts WHERE last_failed_at < $1::timestamptz - make_interval(secs => $2)`, [
        this.clock.now(),
        FORGOTTEN_AFTER,
      ]),
    );
  }
}

/** Always in this order, so that two failures at once wait for each other instead of locking each other up. */
function subjects(email: string | undefined, ip: string): Subject[] {
  const address = { name: `address:${ip}`, patience: addressPatience };
  return email === undefined ? [address] : [{ name: accountName(email), patience: accountPatience }, address];
}

/** The hash keeps mistyped passwords in the e-mail field out of the table. */
function accountName(email: string): string {
  return `account:${hashOf(email)}`;
}
