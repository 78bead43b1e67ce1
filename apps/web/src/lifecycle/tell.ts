import { i18n } from '../i18n/i18n.js';

/**
 * A text of a definition: the name of a state, a question, a step. Those that come with the product are known in every language by
 * their English text; an organisation's own are shown as they were written.
 */
export function tell(text: string, language = i18n.language): string {
  const known: unknown = i18n.getResource(language, 'shipped', text, { keySeparator: false });
  return typeof known === 'string' ? known : text;
}
