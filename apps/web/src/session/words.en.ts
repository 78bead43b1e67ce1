/** The English texts of signing in. */
export const words = {
  title: 'Sign in',
  welcome: 'Sign in to your organisation.',
  refused: 'Sign-in did not work. Please try again.',
  email: 'E-mail',
  password: 'Password',
  showPassword: 'Show or hide the password',
  organization: 'Organisation',
  signIn: 'Sign in',
  enterEmail: 'Enter your e-mail address',
  enterPassword: 'Enter your password',
  chooseOrganization: 'Choose the organisation',
  endedTitle: 'Your session has ended',
  endedText: 'Sign in again to go on where you are. Nothing that you typed is lost.',
  somebodyElse: 'Sign in as somebody else',
  failed: 'The e-mail address or the password is wrong.',
  lockedOut: 'That was wrong too often. Wait a while, then try again.',
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    session: typeof words;
  }
}
