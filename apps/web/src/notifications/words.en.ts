/** The English texts of this folder. */
export const words = {
  bell: {
    none: 'No unread notifications',
    unread_one: '{{many}} unread notification',
    unread_other: '{{many}} unread notifications',
  },
  titles: {
    notifications: 'Notifications',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    notifications: typeof words;
  }
}
