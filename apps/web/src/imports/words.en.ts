/** The English texts of this folder. */
export const words = {
  titles: {
    imports: 'Imports',
    newImport: 'New import',
    import: 'Import',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    imports: typeof words;
  }
}
