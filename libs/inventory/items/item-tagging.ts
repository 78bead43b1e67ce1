import { Injectable } from '@nestjs/common';
import { Organizations } from '#organization';
import { type Actor, type FieldProblem, Refusal } from '#platform';
import type { Draft } from './draft.rules.js';
import { type UniqueFacts, Uniqueness } from './uniqueness.js';

/** A draft that was found sound so far, at its place in what was given. */
export interface PlacedDraft {
  row: number;
  id: string;
  draft: Draft;
}

export interface TaggedDraft extends PlacedDraft {
  tag: string;
}

/** Counted tags may meet tags that were typed in; this many times further ones are taken. */
const MOST_ROUNDS = 5;

/** Sorts out drafts whose tags, serials or IMEIs are taken, and gives a counted tag to whatever has none. */
@Injectable()
export class ItemTagging {
  constructor(
    private readonly uniqueness: Uniqueness,
    private readonly organizations: Organizations,
  ) {}

  /** @param problems is added to, by the places of what is refused */
  async tag(actor: Actor, drafts: readonly PlacedDraft[], problems: Map<number, FieldProblem[]>): Promise<TaggedDraft[]> {
    const clashes = await this.uniqueness.clashes(actor.organizationId, drafts.map(uniqueFacts));
    for (const [row, found] of clashes) problems.set(row, found);
    const free = drafts.filter(({ row }) => !clashes.has(row));
    const named = free.flatMap((placed) => (placed.draft.tag === null ? [] : [{ ...placed, tag: placed.draft.tag }]));
    const counted = await this.count(
      actor,
      free.filter(({ draft }) => draft.tag === null),
    );
    return counted.length === 0 ? named : [...named, ...counted].sort((a, b) => a.row - b.row);
  }

  private async count(actor: Actor, tagless: readonly PlacedDraft[]): Promise<TaggedDraft[]> {
    const tagged: TaggedDraft[] = [];
    let left = tagless;
    for (let round = 0; left.length > 0; round += 1) {
      if (round === MOST_ROUNDS)
        throw new Refusal('conflict', 'The next tags of the counter are taken already; move the counter on.');
      const tags = await this.organizations.takeTags(actor, left.length);
      const tried = left.map((placed, place) => ({ ...placed, tag: tags[place] ?? '' }));
      const clashes = await this.uniqueness.clashes(
        actor.organizationId,
        tried.map(({ row, id, tag }) => ({ row, id, tag, serial: null, productId: null, imei: null, imei2: null, number: null })),
      );
      tagged.push(...tried.filter(({ row }) => !clashes.has(row)));
      left = left.filter(({ row }) => clashes.has(row));
    }
    return tagged;
  }
}

function uniqueFacts({ row, id, draft: { tag, productId, detail, stage } }: PlacedDraft): UniqueFacts {
  const asset = 'serial' in detail ? detail : undefined;
  const service = 'serviceNumber' in detail && stage.phase !== 'decommission' ? detail : undefined;
  return {
    row,
    id,
    tag,
    productId,
    serial: asset?.serial ?? null,
    imei: asset?.imei ?? null,
    imei2: asset?.imei2 ?? null,
    number: service?.serviceNumber ?? null,
  };
}
