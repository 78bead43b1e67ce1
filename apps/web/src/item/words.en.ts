/** The English texts of this folder. */
export const words = {
  titles: {},
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    item: typeof words;
  }
}
