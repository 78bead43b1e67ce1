import type { Actor, Database } from '#platform';
import type { CustodyEffect } from '../items/effects.rules.js';
import type { Holder } from '../items/item.js';
import { holderColumns } from '../items/item.rules.js';

/** Which text of acceptance people are shown; kept with each acceptance. */
export const ACCEPTANCE_TEXT = {
  version: '2026-01',
  text: 'I have received the item complete and undamaged and will take good care of it.',
};

export interface CustodyChange {
  id: string;
  itemId: string;
  effect: CustodyEffect;
  /** Who has it from now on, for a hand-over. */
  holder: Holder | null;
  /** When it happened in the world. */
  at: Date;
}

/** `c` the changes. What is still running ends, except when it is being accepted; a hand-over begins the next. */
const changeCustody = `
  WITH c AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($1) AS c(id uuid, "itemId" uuid, effect text, at timestamptz, "holderPersonId" uuid,
      "holderLocationId" uuid, "holderItemId" uuid)
  ), ended AS (
    UPDATE custody_records r SET held_until = greatest(c.at, r.held_from) FROM c
    WHERE r.item_id = c."itemId" AND r.held_until IS NULL AND c.effect IN ('end', 'hand_over') RETURNING r.item_id
  ), accepted AS (
    UPDATE custody_records r SET accepted_at = c.at, accepted_by = $4, text_version = $5 FROM c
    WHERE r.item_id = c."itemId" AND r.held_until IS NULL AND r.accepted_at IS NULL AND c.effect = 'accept'
  )
  INSERT INTO custody_records (id, organization_id, item_id, holder_person_id, holder_location_id, holder_item_id, held_from, handed_over_by)
  SELECT c.id, $2, c."itemId", c."holderPersonId", c."holderLocationId", c."holderItemId", c.at, $3 FROM c
  WHERE c.effect = 'hand_over' AND (SELECT count(*) FROM ended) >= 0`;

/** Hands over, accepts or takes back any number of items. Needs an open transaction in which they are locked. */
export async function recordCustody(database: Database, actor: Actor, changes: readonly CustodyChange[]): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ holder, ...change }) => ({ ...change, ...holderColumns(holder) }));
  await database.query(changeCustody, [
    JSON.stringify(rows),
    actor.organizationId,
    actor.name,
    actor.name,
    ACCEPTANCE_TEXT.version,
  ]);
}
