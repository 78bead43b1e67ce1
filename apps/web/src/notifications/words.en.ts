/** The English texts of this folder. */
export const words = {
  titles: {
    notifications: 'Notifications',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    notifications: typeof words;
  }
}
