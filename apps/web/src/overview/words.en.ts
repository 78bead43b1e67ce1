/** The English texts of this folder. */
export const words = {
  titles: {
    myWork: 'My work',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    overview: typeof words;
  }
}
