import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, Database, notFound, Refusal } from '#platform';
import { LedgerReferences } from '../ledger/references.queries.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { type AssetChanges, amountOf, type NewEvent, termsAfter } from './asset-changes.rules.js';
import { ASSET, AssetFactsQueries, type AssetRow, type EventRow } from './asset-facts.queries.js';
import { shownMonths } from './book-months.js';
import { Course } from './course.rules.js';
import type { ForeseenDepreciationDto, ForeseenRuleDto } from './depreciation.dto.js';
import { termsProblem } from './depreciation-terms.js';
import { measured, postedMeasures } from './due-postings.rules.js';

/** How things would depreciate if something were said otherwise; nothing of it is kept. */
@Injectable()
export class DepreciationForesight {
  constructor(
    private readonly database: Database,
    private readonly references: LedgerReferences,
    private readonly calendar: OrganizationCalendar,
    private readonly facts: AssetFactsQueries,
  ) {}

  /** By other terms. @throws Refusal `not_found`, `validation_failed`, `forbidden` */
  ofTerms(actor: Actor, assetId: string, changes: AssetChanges): Promise<ForeseenDepreciationDto> {
    return this.supposing(actor, assetId, (asset) => [termsAfter(asset, changes), []]);
  }

  /** With one more event. @throws Refusal `not_found`, `validation_failed`, `forbidden` */
  ofEvent(actor: Actor, assetId: string, event: NewEvent): Promise<ForeseenDepreciationDto> {
    const nothing = { amountMinor: null, lifeMonths: null, units: null };
    return this.supposing(actor, assetId, (asset) => [
      asset,
      [{ assetId, kind: event.kind, on: event.happenedOn, ...nothing, ...amountOf(asset, event) }],
    ]);
  }

  /** Of a thing of some cost that comes under a rule. @throws Refusal `validation_failed`, `forbidden` */
  ofRule(actor: Actor, { costMinor, inServiceOn, ...rule }: ForeseenRuleDto): Promise<ForeseenDepreciationDto> {
    const { salvageBasisPoints = 0, rateBasisPoints = null, totalUnits = null, method, convention, lifeMonths } = rule;
    const cost = BigInt(costMinor);
    // As an asset that comes in is given it: half a unit goes up.
    const salvageMinor = (cost * BigInt(salvageBasisPoints) + 5_000n) / 10_000n;
    const terms = { method, convention, lifeMonths, rateBasisPoints, totalUnits, salvageMinor };
    const problem = termsProblem({ ...terms, salvageMinor: BigInt(salvageBasisPoints) });
    if (problem) {
      const field = problem.field === 'salvageMinor' ? 'salvageBasisPoints' : problem.field;
      throw new Refusal('validation_failed', problem.reason, { pointer: `/${field}` });
    }
    return this.database.reading(actor, async () => {
      const fiscalYearStartMonth = await this.calendar.fiscalYearStartMonth(actor);
      const course = new Course({ inServiceOn, costMinor: cost, terms, changes: [], disposal: null, fiscalYearStartMonth });
      const currency = await this.calendar.baseCurrency(actor);
      return { ...shown(course, currency, null, await this.calendar.today(actor)), correctionMinor: '0' };
    });
  }

  private supposing(
    actor: Actor,
    assetId: string,
    suppose: (asset: AssetRow) => [asset: AssetRow, further: EventRow[]],
  ): Promise<ForeseenDepreciationDto> {
    return this.database.reading(actor, async () => {
      const asset = await this.database.first<AssetRow>(
        `SELECT ${ASSET} FROM depreciation_assets asset WHERE asset.organization_id = $1 AND asset.id = $2`,
        [actor.organizationId, assetId],
      );
      if (!asset) throw notFound('The asset in this book');
      requireReach(actor, 'depreciation.read', await this.references.placeOfItem(actor, asset.itemId));
      const [after, further] = suppose(asset);
      const course = (await this.facts.courses(actor, [after], further)).get(assetId);
      if (!course) throw notFound('The asset in this book');
      const foreseen = shown(course, asset.currency, asset.postedThrough, await this.calendar.today(actor));
      return { ...foreseen, correctionMinor: String(await this.correction(actor, asset, course)) };
    });
  }

  /** What it comes to by then, less what was posted of it. */
  private async correction(actor: Actor, asset: AssetRow, course: Course): Promise<bigint> {
    if (!asset.postedThrough) return 0n;
    const posted = (await this.facts.posted(actor, [asset])).get(asset.id)?.sums;
    const due = measured(course.after(asset.postedThrough));
    return postedMeasures.reduce((sum, measure) => sum + due[measure] - (posted?.[measure] ?? 0n), 0n);
  }
}

function shown(
  course: Course,
  currency: string,
  postedThrough: string | null,
  today: string,
): Omit<ForeseenDepreciationDto, 'correctionMinor'> {
  return { currency, lastMonth: course.lastMonth ?? null, months: shownMonths(course, postedThrough, today) };
}
