import type { words as english } from './words.en.js';

/** The German texts of signing in. */
export const words: typeof english = {
  title: 'Anmelden',
  welcome: 'Melden Sie sich bei Ihrer Organisation an.',
  refused: 'Die Anmeldung hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  email: 'E-Mail',
  password: 'Passwort',
  showPassword: 'Passwort zeigen oder verbergen',
  organization: 'Organisation',
  signIn: 'Anmelden',
  enterEmail: 'Geben Sie Ihre E-Mail-Adresse ein',
  enterPassword: 'Geben Sie Ihr Passwort ein',
  chooseOrganization: 'Wählen Sie die Organisation',
  endedTitle: 'Ihre Sitzung ist abgelaufen',
  endedText: 'Melden Sie sich noch einmal an, um hier weiterzumachen. Nichts Getipptes geht verloren.',
  somebodyElse: 'Als jemand anderes anmelden',
  failed: 'Die E-Mail-Adresse oder das Passwort ist falsch.',
  lockedOut: 'Das war zu oft falsch. Warten Sie eine Weile und versuchen Sie es dann noch einmal.',
};
