import type { words as english } from './words.en.js';

/** The German texts of this folder. */
export const words: typeof english = {
  titles: {
    people: 'Personen',
    person: 'Person',
    units: 'Geschäftseinheiten',
    unit: 'Geschäftseinheit',
    costCenters: 'Kostenstellen',
    costCenter: 'Kostenstelle',
    locations: 'Standorte',
    location: 'Standort',
  },
};
