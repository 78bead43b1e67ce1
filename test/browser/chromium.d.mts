/** The first Chromium on the PATH, if there is one. */
export function findChromium(): string | undefined;
