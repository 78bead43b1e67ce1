import type { words as english } from './words.en.js';

/** The German texts of this folder. */
export const words: typeof english = {
  titles: {
    admin: 'Verwaltung',
    settings: 'Einstellungen der Organisation',
    users: 'Benutzer',
    user: 'Benutzer',
    roles: 'Rollen',
    tokens: 'Zugriffstoken',
    customFields: 'Eigene Felder',
    audit: 'Prüfprotokoll',
    queues: 'Warteschlangen und Zeitpläne',
    jobs: 'Hintergrundaufgaben',
    failures: 'Fehlgeschlagene Arbeit',
    system: 'Systemzustand',
  },
};
