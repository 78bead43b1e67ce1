import { Catalog1764000300000 } from '#catalog';
import { Messaging1764000100000 } from '#messaging';
import { Organization1764000200000 } from '#organization';
import { type Migrations, Platform1764000000000 } from '#platform';

/** Every migration of the product, in the order of the libs. */
export const migrations: Migrations = [
  Platform1764000000000,
  Messaging1764000100000,
  Organization1764000200000,
  Catalog1764000300000,
];
