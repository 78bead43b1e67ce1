import { Injectable } from '@nestjs/common';
import { type LocationRow, Locations } from '#organization';
import { type Actor, DryRun } from '#platform';
import type { CsvRow } from '../csv/csv-rows.js';
import type { ReadingOptions } from '../fields/field.js';
import type { ColumnPlan } from '../formats/columns.rules.js';
import { lineReader, type ReadRow } from '../formats/line.rules.js';
import { type LocationLine, locationsFile } from '../formats/locations-file.js';
import type { Decision, ImportContext, Importer, ImportLine } from '../imports/importer.js';
import { Directory } from './directory.js';
import { Additions, leftNote } from './notes.rules.js';
import { decisionOf } from './outcome.rules.js';
import { PeopleDirectory, type PersonReference } from './people-directory.js';

@Injectable()
export class LocationsImporter implements Importer<LocationLine> {
  readonly kind = 'locations';

  constructor(
    private readonly locations: Locations,
    private readonly directory: Directory,
    private readonly peopleDirectory: PeopleDirectory,
    private readonly dryRun: DryRun,
  ) {}

  reader(plan: ColumnPlan, options: ReadingOptions): (row: CsvRow) => ReadRow<LocationLine> {
    return lineReader(locationsFile, plan, options);
  }

  /** Files call a place by its name alone, so two of the same name cannot be told apart. */
  keysOf({ name = '', code }: LocationLine): string[] {
    return [`name:${name.toLowerCase()}`, ...(code === undefined ? [] : [`code:${code.toLowerCase()}`])];
  }

  /** The place that it lies in may come further down in the file. */
  needsOthers({ parent }: LocationLine): boolean {
    return parent !== undefined;
  }

  preview(actor: Actor, context: ImportContext, rows: ReadonlyArray<ImportLine<LocationLine>>): Promise<Decision[]> {
    return this.dryRun.of(actor, () => this.apply(actor, context, rows));
  }

  async apply(actor: Actor, _context: ImportContext, rows: ReadonlyArray<ImportLine<LocationLine>>): Promise<Decision[]> {
    const parents = await this.directory.locations(
      actor,
      rows.map(({ line }) => line.parent),
      'leave',
    );
    const managers = await this.peopleDirectory.find(
      actor,
      rows.flatMap(({ line }) => managerOf(line) ?? []),
      'add',
    );
    const places = rows.map(({ line }): LocationRow => {
      const { name = '', code, addressLine1, addressLine2, city, region, postalCode, country } = line;
      const manager = managers(managerOf(line) ?? {});
      return {
        ...{ name, code, addressLine1, addressLine2, city, region, postalCode, country },
        parentId: isItself(line) ? undefined : parents.idOf(line.parent),
        managerId: typeof manager === 'object' ? manager.id : undefined,
      };
    });
    const additions = new Additions();
    const outcomes = await this.locations.upsertMany(actor, places);
    return outcomes.map((outcome) => {
      const row = rows[outcome.row];
      const line: LocationLine = row?.line ?? {};
      const isWaiting = line.parent !== undefined && parents.idOf(line.parent) === undefined;
      return decisionOf(row?.row ?? 0, outcome, [
        ...(isItself(line) ? [leftNote('parent', 'A place does not lie in itself; this is left out.')] : []),
        ...(isWaiting ? [leftNote('parent', `“${line.parent}” is not known yet; it is set when the file is through.`)] : []),
        ...additions.person(managers(managerOf(line) ?? {}), 'manager', line.manager ?? line.managerUserName),
        ...unnamed(line),
      ]);
    });
  }
}

/** Only a user name says for certain who is meant. */
function managerOf({ manager, managerUserName }: LocationLine): PersonReference | undefined {
  return managerUserName === undefined ? undefined : { userName: managerUserName, name: manager ?? managerUserName };
}

function unnamed({ manager, managerUserName }: LocationLine): NonNullable<Decision['notes']> {
  if (manager === undefined || managerUserName !== undefined) return [];
  return [leftNote('manager', 'The manager has no username, so it is not certain who is meant; this is left out.')];
}

function isItself({ name, parent }: LocationLine): boolean {
  return parent !== undefined && parent.toLowerCase() === name?.toLowerCase();
}
