/** The English texts of this folder. */
export const words = {
  titles: {
    setup: 'Set up Quartermaster',
  },
  language: 'Language',
  welcome: 'Nothing is here yet. Name your organisation and its first administrator; everything else can wait.',
  code: 'Set-up code',
  codeHelp: 'It stands in the log of the server, and shows that you operate it.',
  organization: 'Organisation',
  organizationName: 'Name of the organisation',
  country: 'Country',
  timeZone: 'Time zone',
  baseCurrency: 'Base currency',
  forGood: 'Spend is told in it, for good.',
  fiscalYear: 'Fiscal year begins in',
  fiscalYearHelp: 'Can be changed later.',
  administrator: 'Administrator',
  name: 'Your name',
  email: 'E-mail',
  enterEmail: 'Enter an e-mail address',
  password: 'Password',
  tooShort: 'It needs at least {{count}} characters',
  verb: 'Found the organisation',
  done: 'This installation is set up already',
  doneText: 'Sign in with the account that you were given.',
  signIn: 'Sign in',
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    setup: typeof words;
  }
}
