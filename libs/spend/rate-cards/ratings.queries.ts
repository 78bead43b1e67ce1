import { Injectable } from '@nestjs/common';
import { DefinitionRegistry } from '#lifecycle';
import { type Actor, Database } from '#platform';
import { AllocationSources } from '../allocation/sources.queries.js';
import { monthsAfter } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import {
  namesThings,
  type RatedLine,
  type RateLine,
  type RateMeasure,
  rated,
  type UnitCost,
  type UnitQuantity,
} from './rate-line.rules.js';
import { costsSql, itemsSql, monthEnd, type Placed, placeSql, rulesSql, seatsSql } from './ratings.sql.js';

/** Counts what a card prices in a month and what that costs. Needs an open transaction or a reading scope. */
@Injectable()
export class Ratings {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly drivers: AllocationSources,
    private readonly definitions: DefinitionRegistry,
  ) {}

  /** By unit, each with all lines and what no line is for. @param month its first day */
  async of(actor: Actor, month: string, currency: string, lines: readonly RateLine[]): Promise<Map<string, RatedLine[]>> {
    const quantities = [
      ...(await this.counted(actor, month, lines, 'items', itemsSql)),
      ...(await this.counted(actor, month, lines, 'seats', seatsSql)),
      ...(await this.driven(actor, month, lines)),
    ];
    return rated(
      lines.map(({ priceMinor }) => priceMinor),
      quantities,
      await this.costs(actor, month, currency, lines),
    );
  }

  /** Each thing once: by the first line of that measure that is for it. */
  private async counted(
    actor: Actor,
    month: string,
    lines: readonly RateLine[],
    measure: RateMeasure,
    sqlOf: (line: string) => string,
  ): Promise<UnitQuantity[]> {
    const placed = placesOf(lines, (line) => line.measure === measure);
    if (placed.length === 0) return [];
    const zone = await this.calendar.timeZone(actor);
    const { end } = await this.database.one<{ end: Date }>(monthEnd, [monthsAfter(month, 1), zone]);
    const parameters: unknown[] = [actor.organizationId, end];
    if (measure === 'items') parameters.push(JSON.stringify(this.stages()));
    const line = placeSql(
      placed,
      { product: 'i.product_id', category: 'p.category', kind: 'i.kind', domain: 'i.domain' },
      parameters,
    );
    return this.database.query<UnitQuantity>(sqlOf(line), parameters);
  }

  private async driven(actor: Actor, month: string, lines: readonly RateLine[]): Promise<UnitQuantity[]> {
    const quantities: UnitQuantity[] = [];
    for (const [line, { measure, figure = '' }] of lines.entries()) {
      if (measure !== 'people' && measure !== 'usage') continue;
      const figures = await this.drivers.figures(actor, month, { kind: measure, figure });
      for (const [businessUnitId, quantity] of figures) quantities.push({ businessUnitId, line, quantity });
    }
    return quantities;
  }

  /** Each entry and each rule's sum once: by the first line that is for it. */
  private async costs(actor: Actor, month: string, currency: string, lines: readonly RateLine[]): Promise<UnitCost[]> {
    const parameters: unknown[] = [actor.organizationId, month, currency];
    const columns = { product: 'e.product_id', category: 'e.category', kind: 'e.item_kind', domain: 'e.domain' };
    const spent = costsSql(placeSql(placesOf(lines, namesThings), columns, parameters));
    const moved = rulesSql(
      lines.map(({ ruleIds = [] }) => ruleIds),
      parameters,
    );
    const rows = await this.database.query<{ businessUnitId: string; line: number | null; minor: string }>(
      `${spent} UNION ALL ${moved}`,
      parameters,
    );
    return rows.map(({ minor, ...row }) => ({ ...row, amount: BigInt(minor) }));
  }

  /** In which phase a state is, of the lifecycles that came with the product; those of the organisation are in its tables. */
  private stages(): Array<{ definition: string; state: string; phase: string }> {
    return [...this.definitions.all.values()].flatMap(({ name, states }) =>
      states.map((state) => ({ definition: name, state: state.name, phase: state.phase })),
    );
  }
}

function placesOf(lines: readonly RateLine[], wanted: (line: RateLine) => boolean): Placed[] {
  return lines.flatMap((line, place) => (wanted(line) ? [{ line, place }] : []));
}
