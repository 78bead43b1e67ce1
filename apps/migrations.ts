import { type Migrations, Platform1764000000000 } from '#platform';

/** Every migration of the product, in the order of the libs. */
export const migrations: Migrations = [Platform1764000000000];
