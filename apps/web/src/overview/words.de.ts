import type { words as english } from './words.en.js';

/** The German texts of this folder. */
export const words: typeof english = {
  titles: {
    overview: 'Übersicht',
  },
  waiting: {
    title: 'Wartet auf mich',
    all: 'Meine ganze Arbeit',
    none: 'Nichts wartet auf Sie',
    noneText: 'Hier stehen Aufgaben Ihrer Rolle und zu Dingen, die Sie innehaben.',
    more: 'Mehr zeigen',
  },
  approvals: {
    title: 'Wartet auf meine Genehmigung',
    decide: 'Entscheiden',
    all: 'Alles, was wartet',
  },
  failed: {
    title: 'Etwas ist fehlgeschlagen',
    steps_one: '{{many}} fehlgeschlagener Schritt',
    steps_other: '{{many}} fehlgeschlagene Schritte',
    deadLetters_one: '{{many}} Ereignis, dem nichts folgen konnte',
    deadLetters_other: '{{many}} Ereignisse, denen nichts folgen konnte',
    jobs_one: '{{many}} fehlgeschlagene Hintergrundarbeit',
    jobs_other: '{{many}} fehlgeschlagene Hintergrundarbeiten',
  },
  alerts: {
    open_one: '{{many}} Hinweis zu auffälligen Ausgaben ist offen',
    open_other: '{{many}} Hinweise zu auffälligen Ausgaben sind offen',
    look: 'Ansehen',
  },
  phases: {
    title: 'Gegenstände nach Phase',
    stuck_one: '{{many}} hängt fest',
    stuck_other: '{{many}} hängen fest',
    share: '{{share}} von allen',
    none: 'keine',
  },
  first: {
    title: 'Noch gibt es keine Gegenstände',
    text: 'Bringen Sie mit, was Sie haben: eine Datei aus einem anderen System oder eine Tabelle, mit Personen und Standorten, oder eines von Hand.',
    import: 'Datei importieren',
    add: 'Gegenstand anlegen',
  },
  spend: {
    title: 'Ausgaben',
    lately: 'in den letzten 12 Monaten',
    by: 'Ausgaben nach',
    along: {
      kind: 'nach Art',
      domain: 'nach Bereich',
      cost_center: 'nach Kostenstelle',
      business_unit: 'nach Geschäftseinheit',
      vendor: 'nach Lieferant',
    },
    about: 'Ausgaben nach Monat, {{along}}',
    nobody: 'Ohne',
    none: 'Noch nichts ausgegeben',
    noneText: 'Was gebucht wird, ist hier binnen einer Minute zusammengezählt.',
  },
  stuck: {
    title: 'Hängt fest',
    all: 'Alles, was festhängt',
    none: 'Nichts hängt fest',
    noneText: 'Alles geht rechtzeitig weiter.',
  },
  ends: {
    title: 'Endet demnächst',
    count_one: '{{many}} in {{days}} Tagen',
    count_other: '{{many}} in {{days}} Tagen',
    none: 'Nichts endet in den nächsten {{days}} Tagen',
    noneText: 'Garantien, Unterstützung, Lizenzen und Verträge stehen hier, bevor sie enden.',
    all: 'Alles zeigen',
  },
};
