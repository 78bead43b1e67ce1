import { Injectable } from '@nestjs/common';
import { type Actor, newId } from '#platform';
import { EntryResolver } from '../ledger/entry-resolver.js';
import { type KeptEntry, LedgerReversals } from '../ledger/ledger.reversals.js';
import { LedgerWriter } from '../ledger/ledger.writer.js';
import { inputHash } from '../ledger/posting.rules.js';
import { type Claim, insteadOf } from './charge-claims.js';

const CORRECTED = 'The days, the price or the seats of the charge changed.';

/** Brings claims into the ledger, set-wise and in one posting: what stands for them is reversed, what is owed is a new entry. */
@Injectable()
export class ClaimPostings {
  constructor(
    private readonly resolver: EntryResolver,
    private readonly writer: LedgerWriter,
    private readonly reversals: LedgerReversals,
  ) {}

  /** @returns the new entry of each claim, where something is owed, and the number of all entries that were written */
  async post(actor: Actor, claims: readonly Claim[]): Promise<{ entryIds: Array<string | undefined>; written: number }> {
    if (claims.length === 0) return { entryIds: [], written: 0 };
    const earlier = await this.earlier(actor, claims);
    const standing = [...earlier.values()].filter(({ reversed }) => !reversed);
    const owed = claims.filter(({ entry }) => !entry.amount.isZero);
    const written = standing.length + owed.length;
    if (written === 0) return { entryIds: [], written };
    const key = `accrual:${newId()}`;
    const posting = await this.writer.begin(actor, key, inputHash(key), written);
    if (typeof posting !== 'string') throw new Error('A new key cannot have been used before.');
    await this.reversals.append(actor, posting, standing, CORRECTED);
    const resolved = await this.resolver.resolve(
      actor,
      'spend.post',
      owed.map(({ entry }) => entry),
    );
    const posted = await this.writer.append(
      actor,
      posting,
      resolved.map((entry, place) => corrected(entry, owed[place], earlier)),
    );
    const ids = posted.values();
    return { entryIds: claims.map(({ entry }) => (entry.amount.isZero ? undefined : ids.next().value)), written };
  }

  private async earlier(actor: Actor, claims: readonly Claim[]): Promise<Map<string, KeptEntry>> {
    const ids = claims.flatMap(({ claimed }) => claimed?.entryIds ?? []);
    if (ids.length === 0) return new Map();
    const entries = await this.reversals.entries(actor, ids);
    return new Map(entries.map((entry) => [entry.id, entry]));
  }
}

function corrected(
  entry: Awaited<ReturnType<EntryResolver['resolve']>>[number],
  claim: Claim | undefined,
  earlier: ReadonlyMap<string, KeptEntry>,
): typeof entry {
  if (!claim?.isCorrection) return entry;
  const before = earlier.get(claim.claimed?.entryIds.at(-1) ?? '');
  return { ...insteadOf(entry, claim.entry, before), reason: CORRECTED };
}
