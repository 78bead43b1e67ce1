import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Database } from './database.js';

/** Does something for real and takes it all back, so that a preview says exactly what a run would do. */
@Injectable()
export class DryRun {
  constructor(private readonly database: Database) {}

  of<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    return this.database.transaction(actor, async () => {
      await this.database.query('SAVEPOINT dry_run');
      try {
        return await work();
      } finally {
        await this.database.query('ROLLBACK TO SAVEPOINT dry_run');
      }
    });
  }
}
