import type { words as english } from './words.en.js';

/** The German texts of phases and severities. */
export const words: typeof english = {
  phases: {
    engineer: 'Planen',
    order: 'Bestellen',
    configure: 'Einrichten',
    deliver: 'Ausliefern',
    operate: 'Betreiben',
    repair: 'Reparieren',
    decommission: 'Aussondern',
    unknown: 'Unbekannt',
  },
  severities: {
    info: 'Hinweis',
    warning: 'Warnung',
    critical: 'Kritisch',
  },
};
