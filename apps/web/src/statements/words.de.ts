import type { words as english } from './words.en.js';

/** The German texts of statements. */
export const words: typeof english = {
  month: 'Monat',
  noMonth: 'Diesen Monat gibt es nicht.',
  noCenter: 'Keine Kostenstelle',
  noUnit: 'Keine Geschäftseinheit',
  entries_one: 'eine Buchung',
  entries_other: '{{count}} Buchungen',
  figure: 'nach {{figure}}',
  total: 'Summe',
  remarks: 'Was dazu gesagt wurde',
  write: 'Etwas schreiben',
  modes: { showback: 'Gezeigt', chargeback: 'Belastet' },
  sides: { spend: 'Ausgaben der Einheit', from: 'An andere umgelegt', to: 'Auf die Einheit umgelegt' },
  kinds: { comment: 'Kommentar', dispute: 'Widerspruch', answer: 'Antwort' },
  verbs: { comment: 'Kommentieren', dispute: 'Widersprechen', answer: 'Auf den Widerspruch antworten' },
  statements: {
    title: 'Abrechnungen',
    units: 'Geschäftseinheiten',
    journal: 'Journal für die Buchhaltung',
    pdf: 'PDF',
    csv: 'CSV',
    frozen: 'Der Monat ist abgeschlossen: Nichts davon ändert sich.',
    open: 'Der Monat ist offen: Was gebucht und umgelegt wird, ändert ihn noch.',
    disputed: 'widersprochen',
    none: 'In diesem Monat wird nichts getragen',
    noneText:
      'Hier stehen die Geschäftseinheiten mit dem, was für sie ausgegeben und auf sie umgelegt wurde. Wer eine Einheit leitet, sieht die eigene.',
  },
};
