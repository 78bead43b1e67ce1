import type { words as english } from './words.en.js';

/** The German texts of what belongs to a record. */
export const words: typeof english = {
  edit: 'Bearbeiten',
  more: 'Alle zeigen',
  archive: {
    verb: 'Archivieren',
    restore: 'Zurückholen',
    done: '{{name}} ist archiviert.',
    restored: '{{name}} kann wieder gewählt werden.',
    badge: 'Archiviert',
    means: 'Bleibt überall, wo es verwendet wird, kann aber nicht mehr gewählt werden.',
    filter: 'Archivierte',
  },
  items: {
    all_one: '{{many}} Gegenstand',
    all_other: 'Alle {{many}} Gegenstände',
  },
  spend: {
    title: 'Ausgaben',
    none: 'Nichts ausgegeben in den letzten 12 Monaten',
    whatFor: 'Käufe, laufende Kosten und Reparaturen werden hier zusammengezählt.',
    inYear: 'in den letzten 12 Monaten',
    behind: 'die letzte Minute wird noch zusammengezählt',
    about: 'Ausgaben nach Monaten, {{name}}',
  },
};
