import { Injectable } from '@nestjs/common';
import { People, type PersonRow } from '#organization';
import { type Actor, DryRun } from '#platform';
import type { CsvRow } from '../csv/csv-rows.js';
import type { ReadingOptions } from '../fields/field.js';
import type { ColumnPlan } from '../formats/columns.rules.js';
import { lineReader, type ReadRow } from '../formats/line.rules.js';
import { type PersonLine, peopleFile, personName } from '../formats/people-file.js';
import type { Decision, ImportContext, Importer, ImportLine } from '../imports/importer.js';
import { Directory } from './directory.js';
import { Additions, leftNote } from './notes.rules.js';
import { decisionOf } from './outcome.rules.js';
import { type FoundPerson, PeopleDirectory, type PersonReference } from './people-directory.js';

@Injectable()
export class PeopleImporter implements Importer<PersonLine> {
  readonly kind = 'people';

  constructor(
    private readonly people: People,
    private readonly directory: Directory,
    private readonly peopleDirectory: PeopleDirectory,
    private readonly dryRun: DryRun,
  ) {}

  reader(plan: ColumnPlan, options: ReadingOptions): (row: CsvRow) => ReadRow<PersonLine> {
    return lineReader(peopleFile, plan, options);
  }

  keysOf({ userName, employeeNumber, email }: PersonLine): string[] {
    const keys = [
      ...(userName === undefined ? [] : [`user:${userName.toLowerCase()}`]),
      ...(employeeNumber === undefined ? [] : [`employee:${employeeNumber.toLowerCase()}`]),
    ];
    return keys.length > 0 || email === undefined ? keys : [`email:${email.toLowerCase()}`];
  }

  /** A manager may come further down in the file. */
  needsOthers(line: PersonLine): boolean {
    return managerOf(line) !== undefined;
  }

  preview(actor: Actor, context: ImportContext, rows: ReadonlyArray<ImportLine<PersonLine>>): Promise<Decision[]> {
    return this.dryRun.of(actor, () => this.apply(actor, context, rows));
  }

  async apply(actor: Actor, _context: ImportContext, rows: ReadonlyArray<ImportLine<PersonLine>>): Promise<Decision[]> {
    const locations = await this.directory.locations(
      actor,
      rows.map(({ line }) => line.location),
      'add',
    );
    const units = await this.directory.businessUnits(
      actor,
      rows.map(({ line }) => line.company),
      'add',
    );
    const centers = await this.directory.costCenters(
      actor,
      rows.map(({ line }) => line.costCenter),
      'add',
    );
    const managers = await this.peopleDirectory.find(
      actor,
      rows.flatMap(({ line }) => managerOf(line) ?? []),
      'leave',
    );
    const people = rows.map(({ line }): PersonRow => {
      const manager = managerOf(line);
      const found = manager ? managers(manager) : 'unknown';
      const { givenName, familyName, email, userName, employeeNumber, phone, jobTitle, department, active } = line;
      return {
        ...{
          name: personName(line),
          givenName,
          familyName,
          email,
          userName,
          employeeNumber,
          phone,
          jobTitle,
          department,
          active,
        },
        businessUnitId: units.idOf(line.company),
        costCenterId: centers.idOf(line.costCenter),
        locationId: locations.idOf(line.location),
        managerId: isKnown(found) ? found.id : undefined,
      };
    });
    const additions = new Additions();
    const outcomes = await this.people.upsertMany(actor, people);
    return outcomes.map((outcome) => {
      const row = rows[outcome.row];
      const line: PersonLine = row?.line ?? {};
      const manager = managerOf(line);
      return decisionOf(row?.row ?? 0, outcome, [
        ...additions.named(locations, 'location', 'location', line.location),
        ...additions.named(units, 'company', 'business unit', line.company),
        ...additions.named(centers, 'costCenter', 'cost centre', line.costCenter),
        ...managerNotes(line, manager === undefined ? undefined : managers(manager)),
      ]);
    });
  }
}

/** Whom the row names as manager; nobody is their own. */
function managerOf(line: PersonLine): PersonReference | undefined {
  const { manager, managerUserName } = line;
  if (managerUserName !== undefined) {
    return managerUserName.toLowerCase() === line.userName?.toLowerCase() ? undefined : { userName: managerUserName };
  }
  return manager === undefined || manager === personName(line) ? undefined : { name: manager };
}

function managerNotes(line: PersonLine, found: FoundPerson | undefined): NonNullable<Decision['notes']> {
  const name = line.manager ?? line.managerUserName;
  if (name === undefined) return [];
  if (found === undefined) return [leftNote('manager', 'Nobody is their own manager; this is left out.')];
  if (found === 'ambiguous') return [leftNote('manager', `Several people are called “${name}”; the manager is left as it is.`)];
  if (found === 'unknown')
    return [leftNote('manager', `“${name}” is not known yet; the manager is set when the file is through.`)];
  return [];
}

function isKnown(found: FoundPerson): found is { id: string; isNew: boolean } {
  return typeof found === 'object';
}
