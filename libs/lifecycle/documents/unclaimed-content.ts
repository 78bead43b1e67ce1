import { Injectable } from '@nestjs/common';
import { type Actor, Database, FileStore } from '#platform';
import { holdContent } from './content-hold.js';

/** What a document that was not removed, or whose content is yet to be erased, still has. */
const CLAIMED = 'SELECT sha256 FROM documents WHERE organization_id = $1 AND sha256 = ANY ($2::text[]) AND erased_at IS NULL';

/** Content that was kept for a document which then did not come about: its transaction was rolled back, or its process ended. */
@Injectable()
export class UnclaimedContent {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
  ) {}

  /** Erases what has lain there since before then and no document has. @returns how many files */
  async clear(actor: Actor, before: Date, signal?: AbortSignal): Promise<number> {
    const { organizationId } = actor;
    let cleared = 0;
    for await (const batch of this.files.keptBefore(organizationId, before)) {
      const claimed = await this.database.reading(actor, () => this.claimedOf(organizationId, batch));
      for (const sha256 of batch.filter((each) => !claimed.has(each))) {
        if (signal?.aborted) return cleared;
        if (await this.clearOne(actor, sha256)) cleared += 1;
      }
    }
    return cleared;
  }

  /** Looks once more while nobody can add a document of this content: somebody may have since the list was made. */
  private clearOne(actor: Actor, sha256: string): Promise<boolean> {
    const { organizationId } = actor;
    return this.database.transaction(actor, async () => {
      await holdContent(this.database, organizationId, sha256);
      const claimed = await this.claimedOf(organizationId, [sha256]);
      if (claimed.has(sha256)) return false;
      await this.files.remove({ organizationId, sha256 });
      return true;
    });
  }

  private async claimedOf(organizationId: string, sha256s: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ sha256: string }>(CLAIMED, [organizationId, sha256s]);
    return new Set(rows.map(({ sha256 }) => sha256));
  }
}
