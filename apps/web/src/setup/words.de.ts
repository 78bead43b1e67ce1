import type { words as english } from './words.en.js';

/** The German texts of this folder. */
export const words: typeof english = {
  titles: {
    setup: 'Quartermaster einrichten',
  },
  language: 'Sprache',
  welcome: 'Hier ist noch nichts. Benennen Sie Ihre Organisation und wer sie verwaltet; alles andere hat Zeit.',
  code: 'Einrichtungscode',
  codeHelp: 'Er steht im Protokoll des Servers und zeigt, dass Sie ihn betreiben.',
  organization: 'Organisation',
  organizationName: 'Name der Organisation',
  country: 'Land',
  timeZone: 'Zeitzone',
  baseCurrency: 'Hauswährung',
  forGood: 'In ihr werden Ausgaben genannt, auf Dauer.',
  fiscalYear: 'Geschäftsjahr beginnt im',
  fiscalYearHelp: 'Lässt sich später ändern.',
  administrator: 'Verwaltung',
  name: 'Ihr Name',
  email: 'E-Mail',
  enterEmail: 'Geben Sie eine E-Mail-Adresse ein',
  password: 'Passwort',
  tooShort: 'Es braucht mindestens {{count}} Zeichen',
  verb: 'Organisation gründen',
  done: 'Diese Installation ist schon eingerichtet',
  doneText: 'Melden Sie sich mit dem Konto an, das Sie bekommen haben.',
  signIn: 'Anmelden',
};
