import { Injectable } from '@nestjs/common';
import type { ProductRow } from '#catalog';
import { serviceLifecycle } from '#inventory';
import type { Actor } from '#platform';
import type { CsvRow } from '../../csv/csv-rows.js';
import type { ReadingOptions } from '../../fields/field.js';
import type { ColumnPlan } from '../../formats/columns.rules.js';
import { lineReader, type ReadRow } from '../../formats/line.rules.js';
import { chargedTo, groupHolder, type ServiceLine, servicesFile } from '../../formats/services-file.js';
import type { Decision, ImportContext, Importer, ImportLine } from '../../imports/importer.js';
import { planDomain } from '../categories.rules.js';
import { Directory } from '../directory.js';
import { type Missing, Names } from '../names.js';
import { Additions } from '../notes.rules.js';
import { PeopleDirectory, type PersonReference } from '../people-directory.js';
import { keptNotes, stateOfNew } from './asset-plan.rules.js';
import { holderPlan } from './holder.rules.js';
import { type ItemPlan, tellings } from './item-plan.rules.js';
import { ItemWriter } from './item-writer.js';
import { type KnownItem, KnownItems } from './known-items.js';
import { ProductsDirectory } from './products-directory.js';

type Rows = ReadonlyArray<ImportLine<ServiceLine>>;

const NOWHERE = new Names(new Map());

@Injectable()
export class ServicesImporter implements Importer<ServiceLine> {
  readonly kind = 'services';

  constructor(
    private readonly directory: Directory,
    private readonly people: PeopleDirectory,
    private readonly products: ProductsDirectory,
    private readonly knownItems: KnownItems,
    private readonly writer: ItemWriter,
  ) {}

  reader(plan: ColumnPlan, options: ReadingOptions): (row: CsvRow) => ReadRow<ServiceLine> {
    return lineReader(servicesFile, plan, options);
  }

  keysOf({ tag, number, circuitId }: ServiceLine): string[] {
    return [
      ...(tag === undefined ? [] : [`tag:${tag.toLowerCase()}`]),
      ...(number === undefined ? [] : [`number:${number}`]),
      ...(circuitId === undefined ? [] : [`circuit:${circuitId.toLowerCase()}`]),
    ];
  }

  async preview(actor: Actor, _context: ImportContext, rows: Rows): Promise<Decision[]> {
    return this.writer.preview(actor, await this.plan(actor, rows, 'tell'));
  }

  async apply(actor: Actor, context: ImportContext, rows: Rows): Promise<Decision[]> {
    return this.writer.write(actor, context, await this.plan(actor, rows, 'add'));
  }

  private async plan(actor: Actor, rows: Rows, missing: Missing): Promise<ItemPlan[]> {
    const lines = rows.map(({ line }) => line);
    const carriers = await this.directory.vendors(
      actor,
      lines.map(({ carrier }) => carrier),
      missing,
    );
    const centers = await this.directory.costCenters(actor, lines.map(chargedTo), missing);
    const units = await this.directory.businessUnits(
      actor,
      lines.map(({ company }) => company),
      missing,
    );
    const places = await this.directory.locations(
      actor,
      lines.map(({ location }) => location),
      missing,
    );
    const people = await this.people.find(
      actor,
      lines.flatMap((line) => personOf(line) ?? []),
      missing,
    );
    const products = await this.products.find(actor, 'service', lines.map(planOf), missing);
    const additions = new Additions();
    const candidates = await this.knownItems.find(actor, {
      tags: lines.flatMap(({ tag }) => tag?.toLowerCase() ?? []),
      numbers: lines.flatMap(({ number }) => number ?? []),
      circuits: lines.flatMap(({ circuitId }) => circuitId?.toLowerCase() ?? []),
    });
    return rows.map(({ row, line }): ItemPlan => {
      const product = products(planOf(line));
      const { known, problems } = meantService(line, candidates);
      const person = personOf(line);
      const holder = holderPlan(person && { reference: person, found: people(person) }, NOWHERE, undefined, known);
      const { tag, number, circuitId, iccid, carrier } = line;
      const name = line.name ?? number ?? circuitId ?? '';
      const center = chargedTo(line);
      const entry = stateOfNew(serviceLifecycle, line.state, 'active');
      return {
        ...{ row, kind: 'service' },
        ...(known && { known }),
        told: tellings({
          tag: known ? undefined : tag,
          name: line.name,
          notes: notesOf(line),
          productId: product?.id,
          vendorId: carriers.idOf(carrier),
          costCenterId: centers.idOf(center),
          businessUnitId: units.idOf(line.company),
          locationId: places.idOf(line.location),
          service: tellings({ serviceNumber: number, circuitId, iccid }),
          ...(holder.corrected && { holder: holder.corrected }),
          ...(product === undefined && !known && { domain: planDomain(line.name ?? '') }),
        }),
        begins: { name, state: entry.state, ...(holder.holder && { holder: holder.holder }) },
        problems: [...problems, ...holder.problems],
        notes: [
          ...additions.product(product, 'plan', 'plan', line.plan),
          ...additions.named(carriers, 'carrier', 'carrier', carrier),
          ...additions.named(centers, line.costCenter === undefined ? 'group' : 'costCenter', 'cost centre', center),
          ...(person ? additions.person(people(person), 'group', person.name) : []),
          ...additions.named(units, 'company', 'business unit', line.company),
          ...additions.named(places, 'location', 'location', line.location),
          ...(known ? keptNotes(serviceLifecycle, line.state, known.state) : entry.notes),
          ...holder.notes,
        ],
      };
    });
  }
}

function planOf({ plan }: ServiceLine): ProductRow | undefined {
  if (plan === undefined) return undefined;
  const domain = planDomain(plan);
  return {
    kind: 'service',
    domain,
    name: plan,
    category: domain === 'mobility' ? 'Mobile line' : 'Fixed line',
  };
}

function personOf(line: ServiceLine): PersonReference | undefined {
  const { holderUserName: userName, holderEmail, holderName } = line;
  if (userName !== undefined || holderEmail !== undefined) return { userName, email: holderEmail, name: holderName };
  const name = holderName ?? groupHolder(line);
  return name === undefined ? undefined : { name };
}

/** What the customer noted, word for word: a price in it is no contract. */
function notesOf({ comment, remarks }: ServiceLine): string | undefined {
  const said = [comment, remarks].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join('\n');
}

const ENDED = ['disconnected', 'cancelled'];

/** By tag, else by number or circuit among the services that have not ended: numbers are given out again. */
function meantService(
  { tag, number, circuitId }: ServiceLine,
  candidates: readonly KnownItem[],
): { known?: KnownItem; problems: ItemPlan['problems'] } {
  const tagged = tag === undefined ? undefined : candidates.find((item) => item.tag.toLowerCase() === tag.toLowerCase());
  if (tagged && tagged.kind !== 'service') {
    return { problems: [{ field: 'tag', code: 'conflict', reason: `The tag ${tagged.tag} is that of a ${tagged.kind}.` }] };
  }
  if (tagged) return { known: tagged, problems: [] };
  const meant = candidates.filter(
    ({ service, state }) =>
      service !== null &&
      !ENDED.includes(state) &&
      ((number !== undefined && service.serviceNumber === number) ||
        (circuitId !== undefined && service.circuitId?.toLowerCase() === circuitId.toLowerCase())),
  );
  const [first, ...others] = meant;
  if (others.length > 0) {
    const reason = `Several services have the number ${number ?? circuitId}; a tag has to say which is meant.`;
    return { problems: [{ field: number === undefined ? 'circuitId' : 'number', code: 'ambiguous', reason }] };
  }
  return first ? { known: first, problems: [] } : { problems: [] };
}
