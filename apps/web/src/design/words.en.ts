/** The English texts of this folder. */
export const words = {
  titles: {
    design: 'Design',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    design: typeof words;
  }
}
