/** The definitions that come with the product are written in English, so that nothing has to be said otherwise. */
export const words: Record<string, string> = {};
