import type { words as english } from './words.en.js';

/** The German texts of this folder. */
export const words: typeof english = {
  bell: {
    none: 'Keine ungelesenen Mitteilungen',
    unread_one: '{{many}} ungelesene Mitteilung',
    unread_other: '{{many}} ungelesene Mitteilungen',
  },
  titles: {
    notifications: 'Mitteilungen',
  },
};
