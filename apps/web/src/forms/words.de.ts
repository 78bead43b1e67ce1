import type { words as english } from './words.en.js';

/** The German texts of forms. */
export const words: typeof english = {
  refused: 'Nicht möglich',
  needed: 'Das wird gebraucht',
  notNow: 'Jetzt nicht',
  picker: { searching: 'Wird gesucht …', nothing: 'Nichts gefunden' },
  money: {
    unreadable: 'Das ist kein Betrag in {{currency}}',
    currency: 'Währung',
    currencyOf: 'Währung von {{label}}',
  },
  password: {
    rule: 'Mindestens {{count}} Zeichen; am besten einige Wörter, die nur Sie so zusammenstellen.',
    show: 'Passwort zeigen oder verbergen',
  },
  conflict: {
    title: 'Inzwischen hat jemand anderes dies geändert',
    choose: 'Wählen Sie für jedes Feld, das beide geändert haben, wessen Wert bleibt. Noch ist nichts gespeichert.',
    fits: 'Ihre Änderungen vertragen sich mit den anderen. Sehen Sie sie an und speichern Sie dann noch einmal.',
    field: 'Feld',
    mine: 'Meins',
    theirs: 'Das andere',
    keep: 'Bleibt',
    keepOf: 'Wessen {{field}} bleibt',
    goOn: 'Damit weitermachen',
  },
  leave: {
    title: 'Ohne Speichern verlassen?',
    text: 'Was Sie hier eingegeben haben, ist noch nicht gespeichert.',
    leave: 'Verlassen',
    stay: 'Hier bleiben',
  },
};
