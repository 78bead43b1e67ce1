type Attributes = Readonly<Record<string, string | number | null | undefined>>;
/** Made by `element`, so that nothing is escaped twice. */
export class Markup {
  constructor(readonly text: string) {}
}
export type Content = Markup | string | number | null | undefined | readonly Content[];

/** An XML element. What is null is left out; so is an element without any content or attribute, since neither format wants empty ones. */
export function element(name: string, attributes: Attributes, ...content: Content[]): Markup | null {
  const told = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  const inner = content.map(written).join('');
  if (inner === '' && told.length === 0) return null;
  const head = told.map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join('');
  return new Markup(inner === '' ? `<${name}${head}/>` : `<${name}${head}>${inner}</${name}>`);
}

/** A whole document. */
export function xmlDocument(root: Markup | null, doctype = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${root?.text ?? ''}\n`;
}

function written(content: Content): string {
  if (content === null || content === undefined) return '';
  if (content instanceof Markup) return content.text;
  return Array.isArray(content) ? content.map(written).join('') : escaped(String(content));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  // XML 1.0 has no place for control characters, not even escaped.
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (each) => entities[each] ?? each);
}
