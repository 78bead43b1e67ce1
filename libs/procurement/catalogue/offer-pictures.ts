import { Injectable } from '@nestjs/common';
import { Documents } from '#lifecycle';
import { type Actor, Database } from '#platform';
import { OFFER, OfferKeeper } from './offer-keeper.js';

/** What a card shows is small; a larger file was never meant for one. */
const MOST_BYTES = 5_000_000;

/** The one picture that an offer is shown with. */
@Injectable()
export class OfferPictures {
  constructor(
    private readonly database: Database,
    private readonly documents: Documents,
    private readonly keeper: OfferKeeper,
  ) {}

  /** In place of the one before. @throws Refusal `not_found`, `forbidden`, `body_too_large`, `unsupported_media_type`, `validation_failed` */
  async put(actor: Actor, id: string, name: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const added = await this.documents.add(actor, { kind: OFFER, id }, name, content, { mostBytes: MOST_BYTES, picture: true });
    for (const each of await this.of(actor, id)) if (each !== added) await this.documents.remove(actor, each);
  }

  /** @throws Refusal `not_found`, `forbidden` */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.keeper.find(actor, id, 'procurement.catalogue');
    for (const each of await this.of(actor, id)) await this.documents.remove(actor, each);
  }

  private async of(actor: Actor, id: string): Promise<string[]> {
    const rows = await this.database.reading(actor, () =>
      this.database.query<{ id: string }>(
        `SELECT d.id FROM documents d WHERE d.organization_id = current_organization_id() AND d.subject_kind = $1 AND d.subject_id = $2
           AND d.removed_at IS NULL ORDER BY d.created_at`,
        [OFFER, id],
      ),
    );
    return rows.map((row) => row.id);
  }
}
