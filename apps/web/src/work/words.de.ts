import type { words as english } from './words.en.js';

/** The German texts of steps. */
export const words: typeof english = {
  checklist: 'Checkliste',
  tickFirst: 'Haken Sie zuerst jede Zeile ab',
  evidence: 'Nachweis',
  evidenceHelp: 'Was zeigt, dass es getan ist, etwa die Nummer eines Belegs',
  holderHelp: 'Wo Sie für den Inhaber sprechen: der Beleg oder die Nachricht, auf die Sie sich stützen',
  sayEvidence: 'Sagen Sie, was zeigt, dass es getan ist',
  complete: 'Abschließen',
  whySkip: 'Warum es ausgelassen wird',
  sayWhy: 'Sagen Sie, warum',
  skip: 'Auslassen',
  skipMenu: 'Auslassen …',
  notNow: 'Jetzt nicht',
  done: 'Erledigt',
  doneMark: 'Erledigt:',
  doneOf: 'Erledigt: {{step}}',
  again: 'Noch einmal versuchen',
  moreFor: 'Mehr zu: {{step}}',
  giveBack: 'Zurückgeben',
  take: 'Übernehmen',
  byItself: 'Von selbst',
  skipped: 'ausgelassen: {{reason}}',
  tried_one: '(einmal versucht)',
  tried_other: '({{count}}-mal versucht)',
};
