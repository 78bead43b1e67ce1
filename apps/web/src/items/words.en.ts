/** The English texts of this folder. */
export const words = {
  titles: {
    newItem: 'New item',
    pasteItems: 'New items from a table',
    places: 'Items by location',
    bulkChanges: 'Bulk changes',
    bulkChange: 'Bulk change',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    items: typeof words;
  }
}
