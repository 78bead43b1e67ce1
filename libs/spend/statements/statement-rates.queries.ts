import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import { OrganizationCalendar } from '../organization-calendar.js';
import { RateCardQueries, type RatesInForce } from '../rate-cards/rate-cards.queries.js';
import type { RatedLine, RateLine, RateMeasure } from '../rate-cards/rate-line.rules.js';
import { Ratings } from '../rate-cards/ratings.queries.js';
import type { StatementMode } from './statement.entity.js';

/** A line of a statement by rate; what no line is for has no label, quantity and price. */
export interface StatementRateRow {
  businessUnitId: string;
  businessUnit: string;
  mode: StatementMode;
  place: number;
  card: string;
  versionId: string;
  label: string | null;
  measure: RateMeasure | null;
  quantity: string | null;
  priceMinor: string | null;
  amountMinor: string;
  costMinor: string;
}

interface RatedUnit {
  id: string;
  name: string;
  cardId: string;
  mode: StatementMode;
}

const FROZEN = `
  SELECT r.business_unit_id AS "businessUnitId", u.name AS "businessUnit", r.mode, r.place, r.card, r.version_id AS "versionId", r.label, r.measure,
    r.quantity::text AS quantity, r.price_minor::text AS "priceMinor", r.amount_minor::text AS "amountMinor", r.cost_minor::text AS "costMinor"
  FROM statement_rates r JOIN business_units u ON u.id = r.business_unit_id
  WHERE r.organization_id = $1 AND r.month = $2 AND r.currency = $3 AND ($4::uuid[] IS NULL OR r.business_unit_id = ANY($4::uuid[]))
  ORDER BY u.name, u.id, r.place`;

const RATED = `
  SELECT t.business_unit_id AS id, u.name, t.rate_card_id AS "cardId",
    CASE WHEN t.charged_from <= $2 THEN 'chargeback' ELSE 'showback' END AS mode
  FROM statement_terms t JOIN business_units u ON u.id = t.business_unit_id
  WHERE t.organization_id = $1 AND t.rated_from <= $2 AND ($3::uuid[] IS NULL OR t.business_unit_id = ANY($3::uuid[]))
  ORDER BY u.name, u.id`;

/** What units bear that are rated by a card. A unit whose card says nothing on the month bears what was spent. */
@Injectable()
export class StatementRates {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly cards: RateCardQueries,
    private readonly ratings: Ratings,
  ) {}

  /** How many units are to be rated by a card that says nothing on the month, so that they bear what was spent. */
  async unrated(actor: Actor, month: string): Promise<number> {
    const { rated, inForce } = await this.ratedBy(actor, month, await this.calendar.baseCurrency(actor), null);
    return rated.filter((unit) => !inForce.some(({ cardId }) => cardId === unit.cardId)).length;
  }

  /** As they come out now. Needs an open transaction or a reading scope. */
  async reckoned(actor: Actor, month: string, currency: string, units: readonly string[] | null): Promise<StatementRateRow[]> {
    const { rated, inForce } = await this.ratedBy(actor, month, currency, units);
    const outcomes = new Map<string, Map<string, RatedLine[]>>();
    for (const { cardId, lines } of inForce) outcomes.set(cardId, await this.ratings.of(actor, month, currency, lines));
    return rated.flatMap((unit) => {
      const rates = inForce.find(({ cardId }) => cardId === unit.cardId);
      if (!rates) return [];
      const nothing: RatedLine = { businessUnitId: unit.id, line: null, quantity: null, amount: 0n, cost: 0n };
      const lines = outcomes.get(unit.cardId)?.get(unit.id) ?? [nothing];
      return lines
        .filter(({ line, amount, cost, quantity }) => line === null || amount !== 0n || cost !== 0n || Number(quantity) !== 0)
        .map((line) => rowOf(unit, rates, line));
    });
  }

  /** As they were written down when the period was closed. Needs an open transaction or a reading scope. */
  frozen(actor: Actor, month: string, currency: string, units: readonly string[] | null): Promise<StatementRateRow[]> {
    return this.database.query<StatementRateRow>(FROZEN, [actor.organizationId, month, currency, units]);
  }

  private async ratedBy(
    actor: Actor,
    month: string,
    currency: string,
    units: readonly string[] | null,
  ): Promise<{ rated: RatedUnit[]; inForce: RatesInForce[] }> {
    const rated = await this.database.query<RatedUnit>(RATED, [actor.organizationId, month, units]);
    const cardIds = [...new Set(rated.map(({ cardId }) => cardId))];
    return { rated, inForce: await this.cards.inForce(actor, month, currency, cardIds) };
  }
}

function rowOf(unit: RatedUnit, { card, versionId, lines }: RatesInForce, { line, quantity, amount, cost }: RatedLine) {
  const priced: RateLine | undefined = line === null ? undefined : lines[line];
  return {
    businessUnitId: unit.id,
    businessUnit: unit.name,
    mode: unit.mode,
    place: (line ?? lines.length) + 1,
    card,
    versionId,
    label: priced?.name ?? null,
    measure: priced?.measure ?? null,
    quantity,
    priceMinor: priced?.priceMinor ?? null,
    amountMinor: amount.toString(),
    costMinor: cost.toString(),
  };
}
