import { Injectable } from '@nestjs/common';
import type { ProductRow } from '#catalog';
import { licenseLifecycle, Seats } from '#inventory';
import { type Actor, Clock } from '#platform';
import type { CsvRow } from '../../csv/csv-rows.js';
import type { ReadingOptions } from '../../fields/field.js';
import type { ColumnPlan } from '../../formats/columns.rules.js';
import { type LicenseLine, licensesFile } from '../../formats/licenses-file.js';
import { lineReader, type ReadRow } from '../../formats/line.rules.js';
import type { Decision, ImportContext, Importer, ImportLine } from '../../imports/importer.js';
import { Directory } from '../directory.js';
import type { Missing } from '../names.js';
import { Additions, leftNote } from '../notes.rules.js';
import { type FoundPerson, PeopleDirectory, type PersonReference } from '../people-directory.js';
import { keptNotes, stateOfNew } from './asset-plan.rules.js';
import { CustomFlags } from './custom-flags.js';
import { type ItemPlan, priceFacts, purchaseOf, repricedNotes, tellings, unbookedNotes } from './item-plan.rules.js';
import { ItemWriter } from './item-writer.js';
import { type KnownItem, KnownItems } from './known-items.js';
import { ProductsDirectory } from './products-directory.js';

type Rows = ReadonlyArray<ImportLine<LicenseLine>>;

@Injectable()
export class LicensesImporter implements Importer<LicenseLine> {
  readonly kind = 'licenses';

  constructor(
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly products: ProductsDirectory,
    private readonly knownItems: KnownItems,
    private readonly flags: CustomFlags,
    private readonly people: PeopleDirectory,
    private readonly seats: Seats,
    private readonly writer: ItemWriter,
  ) {}

  reader(plan: ColumnPlan, options: ReadingOptions): (row: CsvRow) => ReadRow<LicenseLine> {
    return lineReader(licensesFile, plan, options);
  }

  keysOf({ tag, key, name = '' }: LicenseLine): string[] {
    const identity = key === undefined ? `name:${name.toLowerCase()}` : `key:${key}`;
    return tag === undefined ? [identity] : [`tag:${tag.toLowerCase()}`, identity];
  }

  async preview(actor: Actor, _context: ImportContext, rows: Rows): Promise<Decision[]> {
    return this.writer.preview(actor, await this.plan(actor, rows, 'tell'));
  }

  async apply(actor: Actor, context: ImportContext, rows: Rows): Promise<Decision[]> {
    const told = [
      ...(rows.some(({ line }) => line.maintained !== undefined) ? [{ name: 'maintained', label: 'Maintained' }] : []),
      ...(rows.some(({ line }) => line.reassignable !== undefined) ? [{ name: 'reassignable', label: 'Reassignable' }] : []),
    ];
    if (told.length > 0) await this.flags.ensure(actor, 'license', told);
    const plans = await this.plan(actor, rows, 'add');
    const decisions = await this.writer.write(actor, context, plans);
    await this.assign(actor, rows, plans, decisions);
    return decisions;
  }

  /** Whoever the file names with a new licence has its first seat. */
  private async assign(actor: Actor, rows: Rows, plans: readonly ItemPlan[], decisions: readonly Decision[]): Promise<void> {
    const people = await this.people.find(
      actor,
      rows.flatMap(({ line }) => userOf(line) ?? []),
      'add',
    );
    for (const [place, { verdict, recordId }] of decisions.entries()) {
      const user = userOf(rows[place]?.line ?? {});
      const found = user && people(user);
      const isOpen = plans[place]?.begins.state === 'active';
      if (verdict !== 'create' || recordId === undefined || typeof found !== 'object' || !isOpen) continue;
      await this.seats.assign(actor, recordId, { kind: 'person', id: found.id });
    }
  }

  private async plan(actor: Actor, rows: Rows, missing: Missing): Promise<ItemPlan[]> {
    const lines = rows.map(({ line }) => line);
    const units = await this.directory.businessUnits(
      actor,
      lines.map(({ company }) => company),
      missing,
    );
    const vendors = await this.directory.vendors(
      actor,
      lines.map(({ supplier }) => supplier),
      missing,
    );
    const centers = await this.directory.costCenters(
      actor,
      lines.map(({ costCenter }) => costCenter),
      missing,
    );
    const candidates = await this.knownItems.find(actor, {
      tags: lines.flatMap(({ tag }) => tag?.toLowerCase() ?? []),
      licenseKeys: lines.flatMap(({ key }) => key ?? []),
      licenseNames: lines.flatMap(({ key, name }) => (key === undefined && name !== undefined ? [name.toLowerCase()] : [])),
    });
    const meant = lines.map((line) => meantLicense(line, candidates));
    // A licence that is known keeps its product unless the file names one.
    const wanted = lines.map((line, place) => (meant[place]?.known && line.product === undefined ? undefined : softwareOf(line)));
    const products = await this.products.find(actor, 'license', wanted, missing);
    const people = await this.people.find(
      actor,
      lines.flatMap((line) => userOf(line) ?? []),
      missing,
    );
    const additions = new Additions();
    const today = this.clock.now().toISOString().slice(0, 10);
    return rows.map(({ row, line }, place): ItemPlan => {
      const product = products(wanted[place]);
      const { known, problems } = meant[place] ?? { problems: [] };
      const { tag, name = '', purchasedOn, notes, key, seats, endsOn, maintained, reassignable } = line;
      const purchase = purchaseOf(line.price, purchasedOn, today);
      const entry = stateOfNew(licenseLifecycle, line.state, endsOn !== undefined && endsOn < today ? 'expired' : 'active');
      const { state } = entry;
      const customFields = tellings({ maintained, reassignable });
      return {
        ...{ row, kind: 'license' },
        ...(known && { known }),
        told: tellings({
          ...{ tag: known ? undefined : tag, name, purchasedOn, notes, orderNumber: line.orderNumber ?? line.purchaseOrder },
          ...priceFacts(line.price),
          productId: product?.id,
          vendorId: vendors.idOf(line.supplier),
          businessUnitId: units.idOf(line.company),
          costCenterId: centers.idOf(line.costCenter),
          ...(Object.keys(customFields).length > 0 && { customFields }),
          license: tellings({ quantity: seats, endsOn, keyReference: key, licensedTo: licensedTo(line) }),
        }),
        begins: { name, state },
        ...(purchase && { purchase }),
        problems,
        notes: [
          ...additions.named(units, 'company', 'business unit', line.company),
          ...additions.named(vendors, 'supplier', 'vendor', line.supplier),
          ...additions.named(centers, 'costCenter', 'cost centre', line.costCenter),
          ...(known ? keptNotes(licenseLifecycle, line.state, known.state) : entry.notes),
          ...(known ? [] : seatNotes(additions, line, people(userOf(line) ?? {}), state)),
          ...(known ? repricedNotes(known, line.price) : unbookedNotes(line.price, purchasedOn, today)),
        ],
      };
    });
  }
}

/** The product that the licence is for; named as the licence is, unless the file says otherwise. */
function softwareOf({ product, name: called, manufacturer, category }: LicenseLine): ProductRow | undefined {
  const name = product ?? called;
  return name === undefined ? undefined : { kind: 'license', domain: 'it', name, manufacturer, category: category ?? 'Software' };
}

function userOf({ holderUserName, holderEmail, holderName }: LicenseLine): PersonReference | undefined {
  if (holderUserName === undefined && holderEmail === undefined) return undefined;
  return { userName: holderUserName, email: holderEmail, name: holderName };
}

function seatNotes(additions: Additions, line: LicenseLine, user: FoundPerson, state: string): ItemPlan['notes'] {
  const named = userOf(line);
  if (!named) return [];
  if (user === 'ambiguous') return [leftNote('holderEmail', 'Several people have this address; the seat is left free.')];
  const added = additions.person(user, 'holderUserName', named.name ?? named.userName ?? named.email);
  return state === 'active'
    ? added
    : [...added, leftNote('holderUserName', 'The licence is not active, so the seat is left free.')];
}

function licensedTo({ licensedToName, licensedToEmail }: LicenseLine): string | undefined {
  if (licensedToEmail === undefined) return licensedToName;
  return licensedToName === undefined ? licensedToEmail : `${licensedToName} <${licensedToEmail}>`;
}

/** By tag, else by key, else by a name that only one licence has. */
function meantLicense(
  { tag, key, name }: LicenseLine,
  candidates: readonly KnownItem[],
): { known?: KnownItem; problems: ItemPlan['problems'] } {
  const tagged = tag === undefined ? undefined : candidates.find((item) => item.tag.toLowerCase() === tag.toLowerCase());
  if (tagged && tagged.kind !== 'license') {
    return { problems: [{ field: 'tag', code: 'conflict', reason: `The tag ${tagged.tag} is that of a ${tagged.kind}.` }] };
  }
  if (tagged) return { known: tagged, problems: [] };
  const meant = candidates.filter(({ license, name: called }) =>
    key === undefined ? called.toLowerCase() === name?.toLowerCase() : license?.keyReference === key,
  );
  const [first, ...others] = meant;
  if (others.length > 0) {
    const by = key === undefined ? `the name ${name}` : `the key ${key}`;
    return {
      problems: [{ field: key === undefined ? 'name' : 'key', code: 'ambiguous', reason: `Several licences have ${by}.` }],
    };
  }
  return first && (tag === undefined || first.tag.toLowerCase() === tag.toLowerCase())
    ? { known: first, problems: [] }
    : { problems: [] };
}
