import { Injectable } from '@nestjs/common';
import type { FileKind } from '../formats/file-format.js';
import type { Importer } from '../imports/importer.js';
import { AssetsImporter } from './items/assets.importer.js';
import { ItemsImporter } from './items/items.importer.js';
import { LicensesImporter } from './items/licenses.importer.js';
import { ServicesImporter } from './items/services.importer.js';
import { LocationsImporter } from './locations.importer.js';
import { ModelsImporter } from './models.importer.js';
import { PeopleImporter } from './people.importer.js';

/** Who knows which kind of file. */
@Injectable()
export class Importers {
  private readonly byKind: Readonly<Record<FileKind, Importer>>;

  constructor(
    people: PeopleImporter,
    locations: LocationsImporter,
    models: ModelsImporter,
    assets: AssetsImporter,
    licenses: LicensesImporter,
    services: ServicesImporter,
    items: ItemsImporter,
  ) {
    this.byKind = { people, locations, models, assets, licenses, services, items };
  }

  of(kind: FileKind): Importer {
    return this.byKind[kind];
  }
}
