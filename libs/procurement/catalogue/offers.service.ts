import { Injectable } from '@nestjs/common';
import { type Question, readQuestions } from '#lifecycle';
import { asMeant, noSuch } from '#organization';
import { type Actor, AuditTrail, Clock, Database, newId, notFound, Refusal } from '#platform';
import type { OfferFactsDto, OfferPartInputDto, OfferVerb } from './offer.dto.js';
import type { OfferState } from './offer.entity.js';

interface Held {
  state: OfferState;
  version: number;
}

const meanings = {
  catalogue_offers_audience: {
    code: 'validation_failed',
    reason: 'Name the roles or the units that may ask for it, and only those.',
    pointer: '/audience',
  },
  catalogue_offer_parts_once: { code: 'validation_failed', reason: 'Each product stands in an offer once.', pointer: '/parts' },
  catalogue_offer_parts_term: {
    code: 'validation_failed',
    reason: 'What recurs has a term in months, and nothing else has.',
    pointer: '/parts',
  },
  catalogue_offer_parts_product: noSuch('product', '/parts'),
  catalogue_offer_parts_vendor: noSuch('vendor', '/parts'),
} as const;

/** Keeps the catalogue of what people may ask for. */
@Injectable()
export class Offers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** A draft, which nobody sees but who keeps the catalogue. @returns its id. @throws Refusal `validation_failed`, with a pointer */
  draft(actor: Actor, facts: OfferFactsDto): Promise<string> {
    const id = newId();
    return this.meaning(actor, async () => {
      await this.database.query(
        `INSERT INTO catalogue_offers (id, organization_id, title, description, category, lead_days, audience, roles, business_unit_ids, asks,
           created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
        [id, actor.organizationId, ...columnsOf(facts), this.clock.now()],
      );
      await this.writeParts(actor, id, facts.parts);
      await this.tell(actor, id, 'catalogue_offer.created', undefined, facts);
      return id;
    });
  }

  /** Says it anew; requests that were written keep to what they say. @throws Refusal `not_found`, `version_stale`, `validation_failed` */
  describe(actor: Actor, id: string, version: number, facts: OfferFactsDto): Promise<void> {
    return this.meaning(actor, async () => {
      const held = await this.hold(id, version);
      if (held.state === 'retired') throw new Refusal('guard_failed', 'What was retired does not change.');
      await this.database.query(
        `UPDATE catalogue_offers SET title = $2, description = $3, category = $4, lead_days = $5, audience = $6, roles = $7,
           business_unit_ids = $8, asks = $9, version = version + 1, updated_at = $10 WHERE id = $1`,
        [id, ...columnsOf(facts), this.clock.now()],
      );
      await this.database.query('DELETE FROM catalogue_offer_parts WHERE offer_id = $1', [id]);
      await this.writeParts(actor, id, facts.parts);
      await this.tell(actor, id, 'catalogue_offer.changed', undefined, facts);
    });
  }

  /** @throws Refusal `not_found`, `version_stale`, `verb_not_allowed` */
  move(actor: Actor, id: string, version: number, verb: OfferVerb): Promise<void> {
    return this.meaning(actor, async () => {
      const { state } = await this.hold(id, version);
      const [to, from]: [OfferState, OfferState[]] =
        verb === 'publish' ? ['published', ['draft', 'retired']] : ['retired', ['draft', 'published']];
      if (!from.includes(state))
        throw new Refusal('verb_not_allowed', `An offer that is ${state} cannot ${verb}.`, { facts: { state } });
      await this.database.query('UPDATE catalogue_offers SET state = $2, version = version + 1, updated_at = $3 WHERE id = $1', [
        id,
        to,
        this.clock.now(),
      ]);
      await this.tell(
        actor,
        id,
        verb === 'publish' ? 'catalogue_offer.published' : 'catalogue_offer.retired',
        { state },
        { state: to },
      );
    });
  }

  private async hold(id: string, version: number): Promise<Held> {
    const held = await this.database.first<Held>('SELECT state, version FROM catalogue_offers WHERE id = $1 FOR UPDATE', [id]);
    if (!held) throw notFound('The offer');
    if (held.version !== version) {
      throw new Refusal('version_stale', 'The offer was changed in the meantime.', { facts: { version: held.version } });
    }
    return held;
  }

  private async writeParts(actor: Actor, offerId: string, parts: readonly OfferPartInputDto[]): Promise<void> {
    checkParts(parts);
    const rows = parts.map((part, at) => ({
      ...part,
      recurringMinor: part.recurringMinor ?? '0',
      id: newId(),
      position: at + 1,
    }));
    await this.database.query(
      `INSERT INTO catalogue_offer_parts (id, organization_id, offer_id, position, product_id, quantity, currency, unit_price_minor,
         recurring_minor, term_months, vendor_id)
       SELECT g.id, $2, $3, g.position, g."productId", g.quantity, g.currency, g."unitPriceMinor", g."recurringMinor", g."termMonths", g."vendorId"
       FROM jsonb_to_recordset($1) AS g(id uuid, position integer, "productId" uuid, quantity integer, currency text,
         "unitPriceMinor" bigint, "recurringMinor" bigint, "termMonths" integer, "vendorId" uuid)`,
      [JSON.stringify(rows), actor.organizationId, offerId],
    );
  }

  private tell(actor: Actor, id: string, action: string, before: object | undefined, after: object): Promise<void> {
    const told = { action, subjectKind: 'catalogue_offer', subjectId: id, after };
    return this.audit.record(actor, before === undefined ? told : { ...told, before });
  }

  private async meaning<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    try {
      return await this.database.transaction(actor, work);
    } catch (error) {
      throw asMeant(error, meanings);
    }
  }
}

function columnsOf({
  title,
  description,
  category,
  leadDays,
  audience,
  roles,
  businessUnitIds,
  asks = [],
}: OfferFactsDto): unknown[] {
  return [
    title,
    description ?? null,
    category,
    leadDays ?? null,
    audience,
    roles ?? [],
    businessUnitIds ?? [],
    JSON.stringify(questionsOf(asks)),
  ];
}

/** @throws Refusal `validation_failed` for questions that nobody could answer */
function questionsOf(asks: readonly object[]): readonly Question[] {
  // What was left out is told as undefined by the classes of the body, which questions do not know.
  const { questions, problems } = readQuestions(JSON.parse(JSON.stringify(asks)));
  if (problems.length > 0) throw new Refusal('validation_failed', 'These questions cannot be asked.', { problems });
  return questions;
}

/** What the database would refuse as well, told where it stands. @throws Refusal `validation_failed` */
function checkParts(parts: readonly OfferPartInputDto[]): void {
  const refuse = (pointer: string, reason: string): never => {
    throw new Refusal('validation_failed', reason, { pointer });
  };
  if (parts.length === 0) refuse('/parts', 'An offer holds a product.');
  const seen = new Set<string>();
  for (const [at, { productId, recurringMinor = '0', termMonths = null }] of parts.entries()) {
    if (seen.has(productId.toLowerCase())) refuse(`/parts/${at}/productId`, meanings.catalogue_offer_parts_once.reason);
    seen.add(productId.toLowerCase());
    if ((recurringMinor === '0') !== (termMonths === null)) {
      refuse(`/parts/${at}/termMonths`, meanings.catalogue_offer_parts_term.reason);
    }
  }
}
