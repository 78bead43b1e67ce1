import type { words as english } from './words.en.js';

/** The German texts of this folder. */
export const words: typeof english = {
  titles: {
    newItem: 'Neuer Gegenstand',
    pasteItems: 'Neue Gegenstände aus einer Tabelle',
    places: 'Gegenstände nach Standort',
    bulkChanges: 'Sammeländerungen',
    bulkChange: 'Sammeländerung',
  },
};
