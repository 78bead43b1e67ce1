import { assetsFile } from './assets-file.js';
import type { FileKind, FileShape } from './file-format.js';
import { itemsFile } from './items-file.js';
import { licensesFile } from './licenses-file.js';
import { locationsFile } from './locations-file.js';
import { modelsFile } from './models-file.js';
import { peopleFile } from './people-file.js';
import { servicesFile } from './services-file.js';

/** Every kind of file that is read. */
export const fileFormats: { readonly [K in FileKind]: FileShape } = {
  people: peopleFile,
  locations: locationsFile,
  models: modelsFile,
  assets: assetsFile,
  licenses: licensesFile,
  services: servicesFile,
  items: itemsFile,
};
