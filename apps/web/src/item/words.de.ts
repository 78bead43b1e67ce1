import type { words as english } from './words.en.js';

/** The German texts of this folder. */
export const words: typeof english = {
  titles: {},
};
