import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, Exact, Money, type Page } from '#platform';
import { monthOf } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import type { RateCardDto, RateCardQuery, RateLineOutcomeDto, RateOutcomeDto, RatePreviewDto } from './rate-card.dto.js';
import { RateCards } from './rate-cards.service.js';
import { type RatedLine, type RateLine, recoveryOf } from './rate-line.rules.js';
import { Ratings } from './ratings.queries.js';

/** What a card says for a month. */
export interface RatesInForce {
  cardId: string;
  card: string;
  versionId: string;
  lines: RateLine[];
}

const listing: Listing = {
  select: `c.id, c.name, c.version, c.created_at AS "createdAt", c.updated_at AS "updatedAt",
    (SELECT count(*)::integer FROM statement_terms t WHERE t.organization_id = c.organization_id AND t.rate_card_id = c.id) AS units,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('number', v.number, 'state', v.state, 'validFrom', v.valid_from, 'retiredFrom', v.retired_from,
        'currency', v.currency, 'lines', v.lines, 'createdAt', v.created_at, 'createdBy', v.created_by, 'publishedAt', v.published_at,
        'publishedBy', v.published_by) ORDER BY v.number DESC), '[]')
     FROM rate_card_versions v WHERE v.organization_id = c.organization_id AND v.card_id = c.id) AS versions`,
  from: 'rate_cards c',
  id: 'c.id',
  sortable: { name: 'c.name', createdAt: 'c.created_at' },
  usual: 'name',
  searched: ['c.name'],
  label: 'The rate card',
};

/** Cards with all they have said, which of it holds in a month, and what a draft would bring in. */
@Injectable()
export class RateCardQueries {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly cards: RateCards,
    private readonly ratings: Ratings,
  ) {}

  list(actor: Actor, query: RateCardQuery): Promise<Page<RateCardDto>> {
    return this.database.reading(actor, () => listPage<RateCardDto>(this.database, listing, query));
  }

  /** @throws Refusal `not_found` */
  find(actor: Actor, id: string): Promise<RateCardDto> {
    return this.database.reading(actor, () => readOne<RateCardDto>(this.database, listing, id));
  }

  /** The newest published word of each of the cards on the month. Needs an open transaction or a reading scope. */
  inForce(actor: Actor, month: string, currency: string, cardIds: readonly string[]): Promise<RatesInForce[]> {
    return this.database.query<RatesInForce>(
      `SELECT c.id AS "cardId", c.name AS card, v.id AS "versionId", v.lines FROM rate_cards c CROSS JOIN LATERAL (
         SELECT id, lines, retired_from, currency FROM rate_card_versions
         WHERE organization_id = $1 AND card_id = c.id AND state <> 'draft' AND valid_from <= $2 ORDER BY number DESC LIMIT 1
       ) AS v
       WHERE c.organization_id = $1 AND c.id = ANY($4::uuid[]) AND v.currency = $3 AND (v.retired_from IS NULL OR v.retired_from > $2)`,
      [actor.organizationId, month, currency, cardIds],
    );
  }

  /** What lines would bring in if every unit were rated by them. @throws Refusal `validation_failed` */
  preview(actor: Actor, { month: day, lines }: RatePreviewDto): Promise<RateOutcomeDto> {
    return this.database.reading(actor, async () => {
      await this.cards.requireSound(actor, lines);
      const [month, currency] = [monthOf(day), await this.calendar.baseCurrency(actor)];
      const units = await this.ratings.of(actor, month, currency, lines);
      const names = await this.database.query<{ id: string; name: string }>(
        'SELECT id, name FROM business_units WHERE organization_id = $1 AND id = ANY($2::uuid[]) ORDER BY name, id',
        [actor.organizationId, [...units.keys()]],
      );
      const all = [...units.values()].flat();
      return {
        month,
        ...shown(all, currency),
        units: names.map(({ id, name }) => ({
          businessUnitId: id,
          businessUnit: name,
          ...shown(units.get(id) ?? [], currency),
        })),
        lines: [...lines.map(({ name }) => name), null].map((name, place): RateLineOutcomeDto => {
          const own = all.filter(({ line }) => (line ?? lines.length) === place);
          return { name, quantity: name === null ? null : quantityOf(own), ...shown(own, currency) };
        }),
      };
    });
  }
}

function quantityOf(lines: readonly RatedLine[]): string {
  return lines.reduce((sum, { quantity }) => sum.plus(quantity ?? 0), new Exact(0)).toFixed();
}

function shown(lines: readonly RatedLine[], currency: string) {
  const { amount, cost, recovery } = recoveryOf(lines);
  const money = (minor: bigint) => Money.of(minor, currency).toJSON();
  return { amount: money(amount), cost: money(cost), recovery: money(recovery) };
}
