/** The English texts of this folder. */
export const words = {
  titles: {
    profile: 'Profile',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    profile: typeof words;
  }
}
