/** The German of the definitions that come with the product, by their English texts. */
export const words: Record<string, string> = {};
