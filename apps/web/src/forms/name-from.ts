const latin = (label: string): string[] =>
  label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** A name for programs out of the words that people read: `Insured until` as `insured_until`. */
export function snakeName(label: string): string {
  return latin(label)
    .join('_')
    .replace(/^\d+_?/, '')
    .slice(0, 60);
}

/** The same for fields: `insuredUntil`. */
export function camelName(label: string): string {
  const [first = '', ...others] = latin(label);
  const name = first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return name
    .replace(/^\d+/, '')
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .slice(0, 60);
}
