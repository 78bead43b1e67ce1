import { Injectable } from '@nestjs/common';
import { allowedVerbs, Lifecycles } from '#lifecycle';
import { type Filter, type Listing, listPage } from '#organization';
import { type Actor, Clock, Database, notFound, type Page, type PageQuery, reachOf } from '#platform';
import { type ItemToDecide, isWithin, readToDecide } from './item.rows.js';
import { holderJson } from './item-list.queries.js';
import type { CustodyDto, ItemDto, OverviewDto, PhaseCountDto } from './item-view.dto.js';
import { stateOf, subjectFacts } from './stage.rules.js';

type Names = Pick<ItemDto, 'product' | 'vendor' | 'contract' | 'businessUnit' | 'costCenter' | 'location' | 'holder'>;

const named = (table: string, id: string, name = 't.name'): string =>
  `(SELECT jsonb_build_object('id', t.id, 'name', ${name}) FROM ${table} t WHERE t.id = i.${id})`;

const readNames = `SELECT ${named('products', 'product_id')} AS product, ${named('vendors', 'vendor_id')} AS vendor,
    ${named('contracts', 'contract_id')} AS contract, ${named('business_units', 'business_unit_id')} AS "businessUnit",
    ${named('cost_centers', 'cost_center_id', `t.code || ' ' || t.name`)} AS "costCenter", ${named('locations', 'location_id')} AS location,
    ${holderJson} AS holder
  FROM items i LEFT JOIN people hp ON hp.id = i.holder_person_id LEFT JOIN locations hl ON hl.id = i.holder_location_id
  LEFT JOIN items hi ON hi.id = i.holder_item_id WHERE i.id = $1`;

const custody: Listing = {
  select: `i.id, ${holderJson} AS holder, i.held_from AS "heldFrom", i.held_until AS "heldUntil", i.handed_over_by AS "handedOverBy",
    i.accepted_at AS "acceptedAt", i.accepted_by AS "acceptedBy", i.text_version AS "textVersion"`,
  from: `custody_records i LEFT JOIN people hp ON hp.id = i.holder_person_id LEFT JOIN locations hl ON hl.id = i.holder_location_id
    LEFT JOIN items hi ON hi.id = i.holder_item_id`,
  id: 'i.id',
  sortable: { heldFrom: 'i.held_from' },
  usual: '-heldFrom',
  searched: ['hp.name', 'hl.name', 'hi.name'],
  label: 'The custody record',
};

/** One item as a person sees it, and the sums over all. */
@Injectable()
export class ItemViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lifecycles: Lifecycles,
  ) {}

  /** With the verbs that lead on from here and what each asks for. @throws Refusal `not_found` */
  async item(actor: Actor, id: string): Promise<ItemDto> {
    const item = await this.visible(actor, id);
    const [names] = await this.database.prepared<Names>('inventory.read-names', readNames, [item.id]);
    if (!names) throw notFound('This item');
    const lifecycle = (await this.lifecycles.of(actor, [item]))(item);
    const facts = {
      actor,
      subject: subjectFacts(item, item, this.clock.today()),
      openSteps: item.openSteps,
      doneSteps: item.doneSteps,
    };
    const {
      kind,
      domain,
      tag,
      name,
      state,
      subState,
      phase,
      stateSince,
      stuckAt,
      version,
      createdAt,
      definition,
      definitionVersion,
    } = item;
    const { purchasedOn, purchasePriceMinor, currency, orderNumber, warrantyEndsOn, endOfLifeOn, notes, customFields } = item;
    const { asset, service, license } = item;
    return {
      ...{
        id: item.id,
        kind,
        domain,
        tag,
        name,
        state,
        subState,
        phase,
        stateSince,
        version,
        createdAt,
        definition,
        definitionVersion,
      },
      stateLabel: stateOf(lifecycle.definition, state).label,
      stuck: stuckAt !== null && stuckAt <= this.clock.now(),
      identifier: asset?.serial ?? service?.serviceNumber ?? service?.circuitId ?? null,
      ...names,
      ...{ purchasedOn, orderNumber, warrantyEndsOn, endOfLifeOn, notes, customFields },
      purchasePrice: purchasePriceMinor !== null && currency !== null ? { amountMinor: purchasePriceMinor, currency } : null,
      ...(asset && { asset }),
      ...(service && { service }),
      ...(license && { license: { ...license, seatsUsed: item.seatsUsed } }),
      verbs: allowedVerbs(lifecycle, state, facts),
    };
  }

  /** @throws Refusal `not_found` for what is not there, and for what is beyond the actor's reach */
  async visible(actor: Actor, id: string): Promise<ItemToDecide> {
    const item = await readToDecide(this.database, id);
    if (!item || !isWithin(item, reachOf(actor, 'items.read'))) throw notFound('This item');
    return item;
  }

  /** How many items there are in each phase, by kind; of those that the actor may read. */
  async overview(actor: Actor): Promise<OverviewDto> {
    const reach = reachOf(actor, 'items.read');
    const [within, parameters] =
      reach === 'everything'
        ? ['true', []]
        : ['(business_unit_id = ANY($2::uuid[]) OR location_id = ANY($3::uuid[]))', [reach.businessUnitIds, reach.locationIds]];
    const counted = await this.database.query<PhaseCountDto>(
      `SELECT counted.kind, counted.phase, counted.count, coalesce(late.count, 0) AS stuck
       FROM (SELECT kind, phase, count(*)::integer AS count FROM items WHERE ${within} GROUP BY kind, phase) counted
       LEFT JOIN (SELECT kind, phase, count(*)::integer AS count FROM items WHERE stuck_at <= $1 AND ${within} GROUP BY kind, phase) late
         USING (kind, phase) ORDER BY kind, phase`,
      [this.clock.now(), ...parameters],
    );
    return { phases: counted };
  }

  /** Who has had the item, newest first. */
  custody(itemId: string, query: PageQuery): Promise<Page<CustodyDto & { id: string }>> {
    const filters: Filter[] = [['i.item_id = ?', itemId]];
    return listPage<CustodyDto & { id: string }>(this.database, custody, query, filters);
  }
}
