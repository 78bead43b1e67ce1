/** The English texts of this folder. */
export const words = {
  titles: {
    board: 'Board',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    board: typeof words;
  }
}
