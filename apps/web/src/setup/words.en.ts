/** The English texts of this folder. */
export const words = {
  titles: {
    setup: 'Set up Quartermaster',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    setup: typeof words;
  }
}
